/** What to do with the file of a new rule. */
export function nextSteps(id: string): string {
  return `rules/${id}.yaml is written and runs. Next:

1. Change it. docs/编写规则.md says what every part can hold; an editor with the YAML language
   server completes and checks it.
2. npx perflint test-rules             runs its examples and shows mistakes with line and column
   npx perflint test-rules --mutate    shows what of the rule no example needs
3. npm run generate && npm run build   compiles it and writes its page, docs/rules/${id}.md
4. npx perflint explain ${id} seeds    shows where it complains in real tables
5. npm run measure                     shows what it does to precision and recall
`;
}
