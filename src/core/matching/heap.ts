/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Binary heap of nodes by key, then by node number, so that equal keys leave in one order. */
export class Heap {
	private keys = new Float64Array(256)
	private nodes = new Int32Array(256)
	private size = 0

	get empty(): boolean {
		return this.size === 0
	}

	/** Key at the top; the heap must not be empty. */
	get topKey(): number {
		return this.keys[0]!
	}

	clear(): void {
		this.size = 0
	}

	push(key: number, node: number): void {
		if (this.size === this.keys.length) {
			this.grow()
		}
		const { keys, nodes } = this
		let at = this.size++
		while (at > 0) {
			const parent = (at - 1) >> 1
			if (keys[parent]! < key || (keys[parent] === key && nodes[parent]! <= node)) {
				break
			}
			keys[at] = keys[parent]!
			nodes[at] = nodes[parent]!
			at = parent
		}
		keys[at] = key
		nodes[at] = node
	}

	/** Removes the top and returns its node. */
	pop(): number {
		const { keys, nodes } = this
		const top = nodes[0]!
		const size = --this.size
		const key = keys[size]!
		const node = nodes[size]!
		let at = 0
		for (;;) {
			let child = 2 * at + 1
			if (child >= size) {
				break
			}
			if (child + 1 < size && (keys[child + 1]! < keys[child]! || (keys[child + 1] === keys[child] && nodes[child + 1]! < nodes[child]!))) {
				child++
			}
			if (key < keys[child]! || (key === keys[child] && node <= nodes[child]!)) {
				break
			}
			keys[at] = keys[child]!
			nodes[at] = nodes[child]!
			at = child
		}
		keys[at] = key
		nodes[at] = node
		return top
	}

	private grow(): void {
		const keys = new Float64Array(2 * this.keys.length)
		const nodes = new Int32Array(2 * this.nodes.length)
		keys.set(this.keys)
		nodes.set(this.nodes)
		this.keys = keys
		this.nodes = nodes
	}
}
