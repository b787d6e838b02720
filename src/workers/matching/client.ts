/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Progress, Question, Reply, TaskName, Tasks } from './protocol.ts'

/** The part of a Worker that is used, so that tests can put an engine in its place. */
export interface Port {
	postMessage: (question: Question) => void
	addEventListener: ((type: 'message', listener: (event: { data: Reply }) => void) => void) & ((type: 'error', listener: () => void) => void)
	terminate: () => void
}

export interface MatchingClient {
	run: <Name extends TaskName>(task: Name, args: Tasks[Name]['args'], onProgress?: (progress: Progress) => void) => Promise<Tasks[Name]['result']>
	/** Ends the worker; questions without an answer fail. */
	close: () => void
}

/** The real worker, in its own file of the build. */
export function startWorker(): Port {
	return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'matching' })
}

/**
 * Questions and answers find each other by a number.
 *
 * @param port - where the answers come from
 */
export function createClient(port: Port): MatchingClient {
	const waiting = new Map<number, { resolve: (result: never) => void, reject: (error: Error) => void, onProgress?: (progress: Progress) => void }>()
	let last = 0

	/** @param message - why no answer will come */
	function failAll(message: string) {
		waiting.forEach(({ reject }) => reject(new Error(message)))
		waiting.clear()
	}

	port.addEventListener('message', ({ data }) => {
		const question = waiting.get(data.id)
		if ('progress' in data) {
			question?.onProgress?.(data.progress)
			return
		}
		waiting.delete(data.id)
		if ('error' in data) {
			question?.reject(new Error(data.error))
		} else {
			question?.resolve(data.result as never)
		}
	})
	port.addEventListener('error', () => failAll('The worker could not be started.'))

	return {
		run: (task, args, onProgress) => new Promise((resolve, reject) => {
			const id = ++last
			waiting.set(id, { resolve, reject, onProgress })
			port.postMessage({ id, task, ...args } as Question)
		}),
		close: () => {
			port.terminate()
			failAll('The worker was ended.')
		},
	}
}
