/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '../api/errors.ts'
import { useAction } from './useAction.ts'
import { useLoad } from './useLoad.ts'

describe('useAction', () => {
	it('runs one call at a time', async () => {
		const action = useAction()
		let finish = () => {}
		const call = vi.fn(() => new Promise<number>((resolve) => {
			finish = () => resolve(1)
		}))
		const first = action.run(call)
		expect(await action.run(call)).toBeUndefined()
		finish()
		expect(await first).toBe(1)
		expect(call).toHaveBeenCalledTimes(1)
	})

	it('keeps the refusal until the next try', async () => {
		const action = useAction()
		await action.run(async () => {
			throw new ApiError(409, { reason: 'filled', message: 'x' })
		})
		expect(action.refusal.value?.reason).toBe('filled')
		await action.run(async () => 1)
		expect(action.refusal.value).toBeNull()
	})

	it('does not swallow faults of the program', async () => {
		await expect(useAction().run(async () => {
			throw new TypeError('x')
		})).rejects.toThrow(TypeError)
	})
})

describe('useLoad', () => {
	it('loads at once, and keeps old data while it loads again', async () => {
		let number = 0
		const load = useLoad(async () => ++number)
		expect(load.loading.value).toBe(true)
		await flushPromises()
		expect(load.data.value).toBe(1)
		const again = load.reload()
		expect(load.data.value).toBe(1)
		await again
		expect(load.data.value).toBe(2)
	})

	it('says why nothing came', async () => {
		const load = useLoad(async () => {
			throw new ApiError(404)
		})
		await flushPromises()
		expect(load.failure.value?.kind).toBe('missing')
		expect(load.loading.value).toBe(false)
	})
})
