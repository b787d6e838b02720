/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PostalTable } from './postal.ts'
import type { Id, MatchInput } from './records.ts'
import type { RankResult } from './results.ts'

import { CandidateWriter } from './candidate.ts'
import { compile } from './compile.ts'
import { Diagnosis, recruitFor } from './diagnosis.ts'
import { isSeveral } from './limits.ts'

/**
 * The best helpers for one request, and where the others fail.
 *
 * @param input parsed records, treated as immutable: asked again for the same object, the answer comes faster
 * @param requestId id of one of the requests
 * @param k how many helpers to return at most
 * @param places postal code points
 * @return best helpers with reasons, and what stops the others
 * @throws {RangeError} if there is no such request
 */
export function rank(input: MatchInput, requestId: Id, k: number, places: PostalTable): RankResult {
	const compiled = compile(input, places)
	const r = compiled.requestList.findIndex((request) => String(request.id) === String(requestId))
	if (r < 0) {
		throw new RangeError(`no request with id ${requestId}`)
	}
	const writer = new CandidateWriter(compiled)
	const diagnosis = new Diagnosis(compiled, writer.check, r)
	const count = compiled.helperList.length
	const fitting = new Float64Array(count)
	let found = 0
	writer.scan.run(r)
	for (let h = 0; h < count; h++) {
		const mask = writer.check.failedOnce(r, h)
		if (mask === 0) {
			// Highest score first, then the smaller id, in one sortable number.
			fitting[found++] = h - writer.scorer.score(r, h, writer.scan.levelSum(h)) * count
		} else {
			// Those who fail at several are told with all of them: it is one request, so the costly limits may be asked too.
			diagnosis.add(h, isSeveral(mask) ? writer.check.failed(r, h) : mask)
		}
	}
	const best = fitting.subarray(0, found).sort().subarray(0, k)
	return {
		request: compiled.requestList[r]!.id,
		candidates: Array.from(best, (packed) => writer.write(r, ((packed % count) + count) % count)),
		fitting: found,
		onlyHere: diagnosis.onlyHere(),
		several: diagnosis.several,
		severalAt: diagnosis.severalAt(),
		recruit: recruitFor(compiled, r),
	}
}
