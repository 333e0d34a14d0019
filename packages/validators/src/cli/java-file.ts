/** The class that holds all others, and so the name of the file in which they belong. */
const outer = 'ChanceryTypes';

/** The classes of many Java files as members of one class, so that one file holds them all. */
export function inOneClass(files: readonly string[], header: readonly string[]): string {
  const lines = files.flatMap((file) => file.split('\n'));
  const imports = new Set(lines.filter((line) => line.startsWith('import ')));
  const package_ = lines.find((line) => line.startsWith('package ')) ?? '';
  const members = files.map((file) =>
    file.split('\n').filter((line) => !/^(?:import|package) |^\/\//u.test(line)),
  );
  return [
    ...header.map((line) => `// ${line}`),
    '',
    package_,
    '',
    ...[...imports].sort(),
    '',
    `public final class ${outer} {`,
    ...members.flatMap((member) => indented(member.join('\n').trim().split('\n'))),
    '}',
    '',
  ].join('\n');
}

function indented(lines: readonly string[]): readonly string[] {
  return [
    '',
    ...lines.map((line) =>
      line === '' ? '' : `    ${line.replace(/^public class/u, 'public static class')}`,
    ),
  ];
}
