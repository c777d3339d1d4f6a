/** The one place that says which pnpm installs the workspace; Node's version stands in the catalog of pnpm-workspace.yaml. */
export const pnpmVersion = '12.21.0';
