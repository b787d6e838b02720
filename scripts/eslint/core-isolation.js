/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { dirname, resolve, sep } from 'node:path'

const CORE = `${resolve(import.meta.dirname, '../../src/core')}${sep}`

/**
 * ESLint rule: a file in src/core imports files of src/core only, no package and no other folder.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const coreIsolation = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			outside: 'src/core may not import "{{source}}": it knows nothing outside itself.',
		},
	},
	create(context) {
		/**
		 * @param {import('estree').Node & { source?: import('estree').Expression | null }} node - import or export with a source
		 */
		function check(node) {
			const source = node.source?.value
			if (typeof source !== 'string') {
				return
			}
			const inside = source.startsWith('.')
				&& resolve(dirname(context.filename), source).startsWith(CORE)
			if (!inside) {
				context.report({ node, messageId: 'outside', data: { source } })
			}
		}
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
		}
	},
}
