/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Question } from './protocol.ts'

import { createEngine } from './engine.ts'

const engine = createEngine((progress) => postMessage(progress))

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	postMessage(engine(data))
})
