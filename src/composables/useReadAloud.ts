/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Ref } from 'vue'

import { onBeforeUnmount, ref } from 'vue'

export interface ReadAloud {
	/** Whether this browser can speak at all. */
	possible: boolean
	speaking: Ref<boolean>
	start: (blocks: readonly string[], language: string) => void
	stop: () => void
}

/** The voice of the browser reads a text, one paragraph after the other, until it is told to stop. */
export function useReadAloud(): ReadAloud {
	const possible = 'speechSynthesis' in window
	const speaking = ref(false)

	/** Also when the page is left: nothing goes on talking. */
	function stop(): void {
		if (possible) {
			window.speechSynthesis.cancel()
		}
		speaking.value = false
	}

	/**
	 * @param blocks - sentences, one block each: long texts are cut off by some browsers
	 * @param language - such as `de`
	 */
	function start(blocks: readonly string[], language: string): void {
		stop()
		speaking.value = blocks.length > 0
		blocks.forEach((block, index) => {
			const utterance = new SpeechSynthesisUtterance(block)
			utterance.lang = language
			utterance.rate = 0.9
			if (index === blocks.length - 1) {
				utterance.addEventListener('end', () => {
					speaking.value = false
				})
			}
			window.speechSynthesis.speak(utterance)
		})
	}

	onBeforeUnmount(stop)
	return { possible, speaking, start, stop }
}
