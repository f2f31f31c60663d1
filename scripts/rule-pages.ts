/** Where a rule's page lies: beside its code. */
export function rulePagePath(id: string): string {
  return `core/lint/rules/${id}.md`;
}
