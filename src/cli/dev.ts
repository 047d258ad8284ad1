export async function dev(_s: unknown, _p: number, _n: string, _g: unknown): Promise<void> {}
