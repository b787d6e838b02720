/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Role } from '../permissions/table.ts'

type Bad = [query: string, field: string]

const PAGES: Bad[] = [
	['limit=0', 'limit'],
	['limit=201', 'limit'],
	['limit=-1', 'limit'],
	['limit=abc', 'limit'],
	['limit=1.5', 'limit'],
	['limit[]=1', 'limit'],
	['limit=99999999999999999999', 'limit'],
	['cursor=0', 'cursor'],
	['cursor=abc', 'cursor'],
	['cursor=%00', 'cursor'],
	['cursor[a]=1', 'cursor'],
]

const chosen = (field: string): Bad[] => [[`${field}=gibt-es-nicht`, field], [`${field}[]=new`, field], [`${field}=%F0%9F%98%80`, field], [`${field}=${'x'.repeat(500)}`, field]]

/** What stands behind the question mark, and which part of it a refusal must name. */
export const QUERIES: { path: string, role: Role, bad: Bad[] }[] = [
	{ path: '/requests', role: 'member', bad: [...PAGES, ...chosen('queue')] },
	{ path: '/helpers', role: 'coordinator', bad: [...PAGES, ...chosen('district'), ...chosen('topic')] },
	{ path: '/me/readers', role: 'member', bad: PAGES },
	{ path: '/reports', role: 'trust', bad: PAGES },
	{ path: '/asks/mine', role: 'helper', bad: PAGES },
	{ path: '/assignments/mine', role: 'helper', bad: PAGES },
	{ path: '/board', role: 'helper', bad: PAGES },
	{ path: '/appeals', role: 'editor', bad: PAGES },
	{ path: '/imports', role: 'coordinator', bad: PAGES },
	{ path: '/imports/columns', role: 'coordinator', bad: [['', 'kind'], ['kind=shoes&signature=abcdef01', 'kind'], ['kind=helpers', 'signature'], ['kind=helpers&signature=Otto', 'signature'], ['kind=helpers&signature[]=a', 'signature']] },
	{ path: '/messages', role: 'coordinator', bad: PAGES },
	{ path: '/lists/preview', role: 'coordinator-all', bad: [['', 'role'], ...chosen('role'), ['role=helper&district=Mond', 'district'], ['role=helper&topic=gibt-es-nicht', 'topic'], ['role=intake&topic=email', 'topic'], ['role=editor&district=14626', 'district']] },
	{ path: '/events', role: 'coordinator-all', bad: [['', 'request'], ['request=abc', 'request'], ['request=0', 'request'], ['request[]=1', 'request']] },
	{ path: '/matching/input', role: 'coordinator', bad: [['request=abc', 'request'], ['request=0', 'request']] },
	{ path: '/requests/find', role: 'intake', bad: [['', 'phone'], ['phone=abc', 'phone'], ['phone=12', 'phone'], ['phone[]=1', 'phone'], [`phone=${'1'.repeat(500)}`, 'phone'], ['phone=%E2%80%AE0351', 'phone']] },
	{ path: '/suggestions', role: 'editor', bad: PAGES },
	{ path: '/search', role: 'member', bad: [['', 'term'], ['term=', 'term'], ['term[]=a', 'term'], [`term=${'x'.repeat(500)}`, 'term'], ['term=%E2%80%AEa', 'term'], ['term=a%0Ab', 'term']] },
	{ path: '/places/123', role: 'member', bad: [['', 'placeCode']] },
	{ path: '/places/abcde', role: 'member', bad: [['', 'placeCode']] },
]
