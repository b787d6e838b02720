/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Published faults of comparable apps, each with the test that shows it is not here. The name of every test file
 * of a class stands here, and somewhere in the file a group of tests whose name begins with the class.
 */
export const THREATS: { id: string, fault: string, files: string[] }[] = [
	{ id: 'T1', fault: 'foreign id in path or body', files: ['permissions/permissions.ts', 'permissions/bodies.ts'] },
	{ id: 'T2', fault: 'list of who has access open to all', files: ['threats/lists.spec.ts'] },
	{ id: 'T3', fault: 'metadata sent to readers', files: ['permissions/shapes.spec.ts', 'threats/lists.spec.ts'] },
	{ id: 'T4', fault: 'stored type string reached SQL', files: ['threats/stored.spec.ts'] },
	{ id: 'T5', fault: 'removed person keeps access through a side object', files: ['threats/leavers.spec.ts'] },
	{ id: 'T6', fault: 'bulk and export lack the check of the single route', files: ['threats/bulk.spec.ts'] },
	{ id: 'T7', fault: 'raising one’s own rights', files: ['threats/roles.spec.ts'] },
	{ id: 'T8', fault: 'group membership not verified', files: ['threats/leavers.spec.ts'] },
	{ id: 'T9', fault: 're-created user id inherits', files: ['threats/leavers.spec.ts'] },
	{ id: 'T10', fault: 'cached preview of others', files: ['threats/reads.spec.ts'] },
	{ id: 'T11', fault: 'guessable or skipped tokens', files: ['threats/links.spec.ts'] },
	{ id: 'T12', fault: 'suggestions ignore the user-enumeration settings', files: ['threats/roles.spec.ts'] },
	{ id: 'T13', fault: 'megabyte input, no rate limit', files: ['threats/series.spec.ts', 'input/input.spec.ts'] },
	{ id: 'T14', fault: 'stored markup in names and titles', files: ['threats/markup.spec.ts', 'e2e/markup.spec.ts', 'e2e/handbook-markup.spec.ts'] },
	{ id: 'T15', fault: 'right-to-left character fakes a name', files: ['threats/markup.spec.ts', 'input/input.spec.ts'] },
	{ id: 'T16', fault: 'link in data triggers an action', files: ['threats/reads.spec.ts', 'threats/links.spec.ts'] },
]
