/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The packages ship no types; only what the map script and its spec call is declared.
 */
interface Topology {
	type: 'Topology'
	objects: Record<string, { type: 'GeometryCollection', geometries: { id?: string }[] }>
	arcs: [number, number][][]
	transform?: { scale: [number, number], translate: [number, number] }
}

declare module 'topojson-server' {
	export function topology(objects: Record<string, unknown>, quantization?: number): Topology
}

declare module 'topojson-simplify' {
	export function presimplify(topology: Topology): Topology
	export function quantile(topology: Topology, p: number): number
	export function simplify(topology: Topology, minWeight: number): Topology
}

declare module 'topojson-client' {
	export function quantize(topology: Topology, transform: number): Topology
	export function neighbors(objects: { id?: string }[]): number[][]
	export function feature(topology: Topology, object: unknown): { features: { id: string, geometry: unknown }[] }
}
