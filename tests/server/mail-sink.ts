/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { Server as NetServer, Socket } from 'node:net'

import { once } from 'node:events'
import { createServer } from 'node:net'

/** A mail server that takes everything and keeps it: just enough SMTP for what a Nextcloud sends. */
export class MailSink {
	/** Mails as they came, with their headers. */
	readonly mails: string[] = []

	private readonly open = new Set<Socket>()

	private constructor(private readonly server: NetServer, readonly port: number) {}

	static async start(): Promise<MailSink> {
		const server = createServer().listen(0, '127.0.0.1')
		await once(server, 'listening')
		const address = server.address()
		if (address === null || typeof address === 'string') {
			throw new Error('The machine gave no port.')
		}
		const sink = new MailSink(server, address.port)
		server.on('connection', (socket) => sink.talk(socket))
		return sink
	}

	async stop(): Promise<void> {
		this.open.forEach((socket) => socket.destroy())
		this.server.close()
		await once(this.server, 'close')
	}

	private talk(socket: Socket): void {
		let waiting = ''
		let mail: string[] | null = null
		const say = (line: string) => socket.write(`${line}\r\n`)
		this.open.add(socket)
		socket.on('close', () => this.open.delete(socket))
		socket.on('error', () => socket.destroy())
		socket.on('data', (chunk) => {
			const lines = (waiting + chunk.toString()).split('\r\n')
			waiting = lines.pop()!
			for (const line of lines) {
				if (mail !== null && line !== '.') {
					mail.push(line)
				} else if (mail !== null) {
					this.mails.push(mail.join('\n'))
					mail = null
					say('250 kept')
				} else if (/^DATA/i.test(line)) {
					mail = []
					say('354 go on')
				} else {
					say(/^QUIT/i.test(line) ? '221 bye' : '250 fine')
				}
			}
		})
		say('220 sink')
	}
}
