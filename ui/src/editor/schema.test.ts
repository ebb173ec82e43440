// The editor's schema and the program's model (review-core/src/text.rs, of which the bindings are generated) name the
// same nodes, marks and attributes.
import ts from "typescript";
import { expect, test } from "vitest";
import { schema } from "./schema";

const path = new URL("../backend/bindings.ts", import.meta.url).pathname;
const program = ts.createProgram([path], { noLib: true, strict: true });
const types = program.getTypeChecker();
const source = program.getSourceFile(path)!;

/** The type of a property, undefined left out. */
function property(of: ts.Type, name: string): ts.Type | undefined {
  const found = of.getProperty(name);
  return found && types.getNonNullableType(types.getTypeOfSymbol(found));
}

/** The nodes or marks of the declarations with a name: their attributes, sorted. */
function declared(isNode: (name: string) => boolean): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const each of source.statements.filter(ts.isTypeAliasDeclaration).filter(({ name }) => isNode(name.text))) {
    const type = types.getTypeAtLocation(each);
    for (const variant of type.isUnion() ? type.types : [type]) {
      const tag = property(variant, "type") as ts.StringLiteralType;
      found[tag.value] = (property(variant, "attrs")?.getProperties() ?? []).map(({ name }) => name).sort();
    }
  }
  return found;
}

/** As the schema has them. What only the editor needs is not stored. */
function known(specs: Record<string, { attrs?: Record<string, unknown> | null }>, unstored: string[] = []): Record<string, string[]> {
  const names = Object.keys(specs).filter((name) => name !== "doc");
  return Object.fromEntries(names.map((name) => [name, Object.keys(specs[name]?.attrs ?? {}).filter((attr) => !unstored.includes(attr)).sort()]));
}
const specs = <Type extends { spec: object }>(of: Record<string, Type>) => Object.fromEntries(Object.entries(of).map(([name, { spec }]) => [name, spec]));

test("nodes", () => {
  expect(declared((name) => name === "Block" || name === "Inline" || name.endsWith("Node"))).toEqual(known(specs(schema.nodes), ["colwidth"]));
});

test("marks", () => {
  expect(declared((name) => name === "Mark")).toEqual(known(specs(schema.marks)));
});
