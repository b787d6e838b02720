/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { MatchRequest } from '../../api/types.ts'
import type { useSession } from '../../stores/session.ts'

import { t } from '../../l10n.ts'

/**
 * What a request is about and where, without anything about the person.
 *
 * @param request - as the matching reads it
 * @param session - knows the names
 */
export function requestTitle(request: MatchRequest, session: Pick<ReturnType<typeof useSession>, 'nameOf' | 'namesOf'>): string {
	return [
		session.namesOf('topics', request.topics).join(', '),
		request.district === null ? t('ins_netz_gegangen', 'district not known') : session.nameOf('districts', request.district),
	].join(', ')
}
