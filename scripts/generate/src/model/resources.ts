import type { OperationModel } from './operations.ts';

/** The operations that all SDKs have under one name, such as `keyrail.cannedReplies`. */
export interface ResourceModel {
  /** In camel case. */
  readonly name: string;
  readonly methods: readonly MethodModel[];
}

export interface MethodModel {
  /** In camel case. */
  readonly name: string;
  readonly operation: OperationModel;
}

/** @throws Error if two operations have the same `x-sdk` */
export function groupByResource(operations: readonly OperationModel[]): ResourceModel[] {
  const sdkMethods = operations.flatMap((operation) => (operation.sdk ? [{ ...operation.sdk, operation }] : []));
  const groups = Map.groupBy(sdkMethods, ({ resource }) => resource);
  return Array.from(groups, ([name, group]) => {
    const methods = Map.groupBy(group, ({ method }) => method);
    for (const [method, [first, second]] of methods) {
      if (first && second) {
        const ids = `${first.operation.id} and ${second.operation.id}`;
        throw new Error(`openapi.yaml: ${ids} both have "x-sdk: ${name}.${method}": rename one of them`);
      }
    }
    return { name, methods: group.map(({ method, operation }) => ({ name: method, operation })) };
  });
}
