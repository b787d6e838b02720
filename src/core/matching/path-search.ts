/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Graph } from './graph.ts'
import type { Places } from './penalty.ts'
import type { Solution } from './solution.ts'

import { Heap } from './heap.ts'
import { ALIVE } from './solution.ts'

/** A matching that grows by one request at a time and stays the best for the requests it serves. */
export class PathSearch implements Solution {
	readonly edge: Int32Array
	readonly price: Float64Array
	readonly region: Int32Array
	readonly turnedAway: Int32Array

	/** Requests at each place, parallel to the penalties. */
	private readonly occupant: Int32Array
	private readonly placeOf: Int32Array
	private readonly used: Int32Array
	private readonly distance: Float64Array
	private readonly seenIn: Int32Array
	private readonly parentRequest: Int32Array
	private readonly parentEdge: Int32Array
	private readonly settled: Int32Array
	private settledCount = 0
	private round = 0
	private regions = 0
	private readonly heap = new Heap()

	constructor(private readonly graph: Graph, private readonly places: Places) {
		const requests = graph.start.length - 1
		const helpers = places.start.length - 1
		this.edge = new Int32Array(requests).fill(-1)
		this.turnedAway = new Int32Array(requests)
		this.placeOf = new Int32Array(requests)
		this.price = Float64Array.from({ length: helpers }, (_, h) => places.penalty[places.start[h]!] ?? 0)
		this.region = new Int32Array(helpers)
		this.occupant = new Int32Array(places.penalty.length)
		this.used = new Int32Array(helpers)
		this.distance = new Float64Array(helpers)
		this.seenIn = new Int32Array(helpers)
		this.parentRequest = new Int32Array(helpers)
		this.parentEdge = new Int32Array(helpers)
		this.settled = new Int32Array(helpers)
	}

	/** Gives `request` a place along the cheapest path to a free one, if there is any. */
	augment(request: number): boolean {
		const { places, price, used } = this
		this.round++
		this.settledCount = 0
		this.heap.clear()
		let length = this.directBound(request)
		let end = -1
		this.relax(request, 0, length, false)
		while (!this.heap.empty && this.heap.topKey < length) {
			const h = this.settle()
			if (h < 0) {
				continue
			}
			const next = places.start[h]! + used[h]!
			if (next < places.start[h + 1]! && this.distance[h]! + places.penalty[next]! - price[h]! < length) {
				length = this.distance[h]! + places.penalty[next]! - price[h]!
				end = h
			}
			this.relaxOccupants(h, length, false)
		}
		if (end < 0) {
			return false
		}
		this.raisePrices(length)
		this.shift(request, end, places.start[end]! + used[end]!++)
		return true
	}

	/** Just above the length of the best path that moves nobody: longer ones need not be looked at. */
	private directBound(request: number): number {
		const { graph, places, used, region } = this
		let bound = Infinity
		for (let e = graph.start[request]!; e < graph.start[request + 1]!; e++) {
			const h = graph.helper[e]!
			const next = places.start[h]! + used[h]!
			if (region[h] === ALIVE && next < places.start[h + 1]!) {
				bound = Math.min(bound, places.penalty[next]! - graph.score[e]!)
			}
		}
		// All lengths are whole numbers: the path itself stays in.
		return bound + 1
	}

	/** After `augment` failed: what it reached is closed for good. */
	close(request: number): void {
		if (this.settledCount > 0) {
			this.closeSettled(this.settledCount, ++this.regions)
		}
		this.turnedAway[request] = this.regions
	}

	/**
	 * After `augment` failed: `request` takes the place of the request that is
	 * worth least on some path, or stays out if that is itself. All closed helpers
	 * form one region, in which a request that stays out is worth 0.
	 */
	exchange(request: number): void {
		const { places } = this
		const reached = this.settledCount
		let length = 0
		let out = request
		const visit = (h: number) => {
			for (let place = places.start[h]!; place < places.start[h + 1]!; place++) {
				const worth = this.worthBeyond(this.occupant[place]!, h)
				if (worth < length) {
					length = worth
					out = this.occupant[place]!
				}
			}
		}
		for (let i = 0; i < reached; i++) {
			visit(this.settled[i]!)
		}
		this.relax(request, 0, length, true)
		for (let i = 0; i < reached; i++) {
			this.relaxOccupants(this.settled[i]!, length, true)
		}
		while (!this.heap.empty && this.heap.topKey < length) {
			const h = this.settle()
			if (h >= 0) {
				visit(h)
				this.relaxOccupants(h, length, true)
			}
		}
		this.raisePrices(length)
		this.closeSettled(reached, 1)
		this.regions = Math.max(this.regions, Number(reached > 0))
		this.turnedAway[out] = 1
		if (out !== request) {
			const end = this.graph.helper[this.edge[out]!]!
			this.edge[out] = -1
			this.shift(request, end, this.placeOf[out]!)
		}
	}

	/** Length of the path through helper `h` up to its request `occupant`. */
	private worthBeyond(occupant: number, h: number): number {
		return this.distance[h]! + this.graph.score[this.edge[occupant]!]! - this.price[h]!
	}

	/** Follows the edges of `request`, reached at length `base`, to alive or to closed helpers. */
	private relax(request: number, base: number, limit: number, closed: boolean): void {
		const { graph, price, distance, seenIn, region } = this
		for (let e = graph.start[request]!; e < graph.start[request + 1]!; e++) {
			const h = graph.helper[e]!
			if ((region[h] !== ALIVE) !== closed) {
				continue
			}
			const length = base - graph.score[e]! + price[h]!
			if (length < limit && (seenIn[h] !== this.round || length < distance[h]!)) {
				seenIn[h] = this.round
				distance[h] = length
				this.parentRequest[h] = request
				this.parentEdge[h] = e
				this.heap.push(length, h)
			}
		}
	}

	private relaxOccupants(h: number, limit: number, closed: boolean): void {
		const first = this.places.start[h]!
		for (let place = first; place < first + this.used[h]!; place++) {
			this.relax(this.occupant[place]!, this.worthBeyond(this.occupant[place]!, h), limit, closed)
		}
	}

	/** Takes the nearest helper from the heap; -1 if it was settled before at a smaller length. */
	private settle(): number {
		const length = this.heap.topKey
		const h = this.heap.pop()
		if (length > this.distance[h]!) {
			return -1
		}
		this.settled[this.settledCount++] = h
		return h
	}

	/** Keeps all reduced costs at or above zero after a path of this length. */
	private raisePrices(length: number): void {
		for (let i = 0; i < this.settledCount; i++) {
			const h = this.settled[i]!
			this.price[h]! += length - this.distance[h]!
		}
	}

	private closeSettled(count: number, region: number): void {
		for (let i = 0; i < count; i++) {
			this.region[this.settled[i]!] = region
		}
	}

	/** Moves every request on the path one helper on, so that `place` at `end` is filled and `request` has one. */
	private shift(request: number, end: number, place: number): void {
		let h = end
		for (;;) {
			const mover = this.parentRequest[h]!
			const left = this.edge[mover]!
			const leftPlace = this.placeOf[mover]!
			this.edge[mover] = this.parentEdge[h]!
			this.placeOf[mover] = place
			this.occupant[place] = mover
			if (mover === request) {
				return
			}
			h = this.graph.helper[left]!
			place = leftPlace
		}
	}
}
