/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server, Socket } from 'node:net'

import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** A line between the app and its database that can be cut, and be whole again. */
export class Line {
	private readonly sockets = new Set<Socket>()
	private isCut = false

	private constructor(private readonly server: Server, readonly url: string) {}

	/**
	 * @param databaseUrl - where the database is
	 */
	static async to(databaseUrl: string): Promise<Line> {
		const target = new URL(databaseUrl)
		const server = createServer()
		server.listen(0, '127.0.0.1')
		await once(server, 'listening')
		const address = server.address()
		const through = new URL(databaseUrl)
		through.hostname = '127.0.0.1'
		through.port = String(address !== null && typeof address === 'object' ? address.port : '')
		const line = new Line(server, String(through))
		server.on('connection', (near) => line.join(near, target))
		return line
	}

	/** Every connection breaks at once, and no new one comes about. */
	cut(): void {
		this.isCut = true
		for (const socket of this.sockets) {
			socket.destroy()
		}
	}

	mend(): void {
		this.isCut = false
	}

	async end(): Promise<void> {
		this.cut()
		this.server.close()
		await once(this.server, 'close')
	}

	private join(near: Socket, { hostname, port }: URL): void {
		if (this.isCut) {
			near.destroy()
			return
		}
		const far = connect(Number(port), hostname)
		for (const [one, other] of [[near, far], [far, near]] as const) {
			this.sockets.add(one)
			one.on('error', () => other.destroy())
			one.on('close', () => {
				this.sockets.delete(one)
				other.destroy()
			})
			one.pipe(other)
		}
	}
}
