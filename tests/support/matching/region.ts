/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PostalTable } from '../../../src/core/matching/index.ts'

import { readPostalTable } from '../../../src/cli/match/read.ts'

export const postalTable: PostalTable = readPostalTable()
export const postalCodes: readonly string[] = [...postalTable.keys()].sort()
