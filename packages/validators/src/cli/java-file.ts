/** The class that holds all others, and so the name of the file in which they belong. */
const outer = 'ChanceryTypes';

/** The classes of many Java files as members of one class, so that one file holds them all. */
export function inOneClass(files: readonly string[]): string {
  const lines = files.flatMap((file) => file.split('\n'));
  const imports = new Set(lines.filter((line) => line.startsWith('import ')));
  const members = files.map((file) =>
    file.split('\n').filter((line) => !/^(?:import|package) |^\/\//u.test(line)),
  );
  return [
    lines.find((line) => line.startsWith('package ')) ?? '',
    '',
    ...[...imports].sort(),
    '',
    `public final class ${outer} {`,
    ...members.flatMap((member) => ['', ...member.join('\n').trim().split('\n').map(asMember)]),
    '}',
  ].join('\n');
}

/** What is absent stays absent when it is written: Jackson would write null. */
function asMember(line: string): string {
  const absent = '@JsonInclude(JsonInclude.Include.NON_NULL)\n    public static class';
  return line === '' ? '' : `    ${line.replace(/^public class/u, absent)}`;
}
