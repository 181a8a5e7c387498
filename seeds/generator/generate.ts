export async function generate(_url: string, { trainees }: { trainees: number; randomSeed: number }): Promise<string> {
  return `${trainees}`;
}
