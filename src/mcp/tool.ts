import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { TupuError } from '../errors.js';

/** A tool that only reads: what it takes, and what it answers as one JSON object with its citations. */
export interface ReadingTool<Input extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  run(input: z.infer<Input>, context: { readonly signal: AbortSignal }): Promise<Readonly<Record<string, unknown>>>;
}

/** Our own errors say what is wrong and how to do better; a model can read them. Others stay here. */
function describeError(error: unknown): CallToolResult {
  const told =
    error instanceof TupuError
      ? { code: error.code, message: error.message, ...(error.details === undefined ? {} : { details: error.details }) }
      : error instanceof z.ZodError
        ? { code: 'bad-request', message: z.prettifyError(error) }
        : { code: 'internal', message: 'something went wrong in Tupu' };
  return { isError: true, content: [{ type: 'text', text: JSON.stringify({ error: told }) }] };
}

/** Registers the tool as one that reads and reaches nothing beyond the graph. */
export function registerTool<Input extends z.ZodObject>(server: McpServer, tool: ReadingTool<Input>): void {
  const { name, title, description, input } = tool;
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  const handle = async (given: unknown, { signal }: { signal: AbortSignal }): Promise<CallToolResult> => {
    try {
      const answer = await tool.run(input.parse(given), { signal });
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } };
    } catch (error) {
      return describeError(error);
    }
  };
  server.registerTool(name, { title, description, inputSchema: input.shape, annotations }, handle);
}
