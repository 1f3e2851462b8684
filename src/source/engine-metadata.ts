/** What an Engine is asked about an image before its export. */

import { SourceError } from '../errors.ts';
import type { HistoryEntry, ImageMetadata, Platform } from '../image.ts';
import type { EngineClient } from './engine-client.ts';
import {
  classicCommand,
  configHistory,
  type HistoryStep,
  type Inspected,
  readHistory,
  readInspection,
} from './engine-inspect.ts';
import { familiarReference, parseReference } from './reference.ts';

/** Minor numbers of the API versions that brought or dropped something. https://docs.docker.com/reference/api/engine/version-history/ */
const MANIFESTS = 48;
const HISTORY_PLATFORM = 48;
const INSPECT_PLATFORM = 49;
const LAST_CONTAINER_CONFIG = 44;
/** Names shown to someone who asked for one that is not there. */
const SIMILAR_MAX = 5;

/** A platform as the API's queries have it. */
export function platformQuery(platform: Platform): string {
  return JSON.stringify(platform);
}

/** Inspects an image, of one platform if that is asked for; undefined when there is none. Throws `SourceError`. */
export async function inspect(client: EngineClient, name: string, platform?: string): Promise<Inspected | undefined> {
  const id = client.isPodman ? await podmanId(client, name) : name;
  if (id === undefined) return undefined;
  return readInspection(await client.get(`/images/${id}/json`, inspectQuery(client, platform)));
}

function inspectQuery({ api, isPodman }: EngineClient, platform: string | undefined): Record<string, string> {
  if (platform !== undefined) return api >= INSPECT_PLATFORM ? { platform } : {};
  return api >= MANIFESTS && !isPodman ? { manifests: '1' } : {};
}

/** Podman's Docker API takes a short name for Docker Hub's; its own knows what it stands for here. */
async function podmanId(client: EngineClient, name: string): Promise<string | undefined> {
  const answer = await client.libpod(`/images/${name}/json`);
  return answer === undefined ? undefined : readInspection(answer)?.id;
}

/** The history, oldest first, with the exact commands as far as they are told; undefined when the image is gone. */
export async function history(client: EngineClient, id: string, platform?: string) {
  const query = platform !== undefined && client.api >= HISTORY_PLATFORM ? { platform } : {};
  const steps = await stepsOf(client, id, query);
  if (steps === undefined) return undefined;
  return { entries: steps.map(({ entry }): HistoryEntry => entry), exact: await exactCommands(client, steps) };
}

/** Podman 4 fails at a history without dates, such as Kaniko's and Bazel's; what it says of an image has it as well. */
async function stepsOf(
  client: EngineClient,
  id: string,
  query: Readonly<Record<string, string>>,
): Promise<HistoryStep[] | undefined> {
  try {
    const answer = await client.get(`/images/${id}/history`, query);
    return answer === undefined ? undefined : readHistory(answer);
  } catch (error) {
    if (!client.isPodman || !(error instanceof SourceError)) throw error;
    const answer = await client.libpod(`/images/${id}/json`);
    return answer === undefined ? undefined : configHistory(answer);
  }
}

/** The classic builder keeps an image of each step, whose config has the command in tokens. Other builders keep none. */
async function exactCommands(
  client: EngineClient,
  steps: readonly HistoryStep[],
): Promise<Pick<ImageMetadata, 'exactCommands'>> {
  const commands = new Map<number, readonly string[]>();
  if (client.isPodman || client.oldestApi > LAST_CONTAINER_CONFIG) return {};
  const api = Math.min(client.api, LAST_CONTAINER_CONFIG);
  for (const [i, { id, entry }] of steps.entries()) {
    if (id === undefined || !entry.created_by?.startsWith('|')) continue;
    const command = classicCommand(await client.get(`/images/${id}/json`, {}, api));
    if (command !== undefined) commands.set(i, command);
  }
  return commands.size > 0 ? { exactCommands: commands } : {};
}

/** Names that an Engine has of the repository that a reference names. */
export async function tagsOf(client: EngineClient, reference: string): Promise<string[]> {
  const ref = parseReference(reference);
  if (ref.kind === 'id') return [];
  const { domain, path } = ref;
  const name = familiarReference({ kind: 'name', domain, path }).replace(/:latest$/, '');
  const answer = await client.get('/images/json', { filters: JSON.stringify({ reference: [name] }) }).catch(() => []);
  const images: unknown[] = Array.isArray(answer) ? answer : [];
  const tags = images.flatMap((image) => (image as { RepoTags?: unknown } | null)?.RepoTags ?? []);
  return tags.filter((tag) => typeof tag === 'string').slice(0, SIMILAR_MAX);
}
