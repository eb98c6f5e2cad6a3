import { invoke } from "@tauri-apps/api/core";
import type { AnswerOf, CommandName, RequestOf } from "./backend";
import { toCommandFailure } from "./errors";

/** Asks the program one command. Every rejection is a `CommandFailure`. */
export async function call<Name extends CommandName>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name>> {
  try {
    return await invoke<AnswerOf<Name>>(name, { request });
  } catch (reason) {
    throw toCommandFailure(reason);
  }
}
