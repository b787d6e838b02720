/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Length of what Linux counts in for processes that have ended. */
const TICK_MS = 10

/**
 * The processor time of a server: what a call costs whatever else the machine does meanwhile. Its own processes, and
 * those of its database.
 */
export class Cpu {
	private constructor(private readonly processes: number[], private readonly parents: number[]) {}

	/**
	 * Of the servers that this process started, and of one database.
	 *
	 * @param databases - folder of the throw-away databases
	 * @param scheme - of the address of the database in use; empty for SQLite, which works in the server itself
	 */
	static of(databases: string, scheme: string): Cpu {
		if (scheme.startsWith('mysql')) {
			return new Cpu([...descendants(process.pid), pid(join(databases, 'mariadb/pid'))], [])
		}
		// PostgreSQL has a process for each connection: its time is known when it has ended.
		return new Cpu(descendants(process.pid), scheme.startsWith('postgres') ? [pid(join(databases, 'postgres/data/postmaster.pid'))] : [])
	}

	/** Milliseconds so far. */
	ms(): number {
		return sum(this.processes.map(ran)) + sum(this.parents.map(ended))
	}
}

/**
 * @param file - begins with the id of a process
 */
function pid(file: string): number {
	return Number.parseInt(readFileSync(file, 'utf8'))
}

/**
 * @param of - a process
 */
function ran(of: number): number {
	const tasks = `/proc/${of}/task`
	return !existsSync(tasks)
		? 0
		: sum(readdirSync(tasks).map((task) => {
				const file = `${tasks}/${task}/schedstat`
				return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : 0
			}))
}

/**
 * @param of - a process whose children have ended
 */
function ended(of: number): number {
	const fields = stat(of)
	return (Number(fields[13]) + Number(fields[14])) * TICK_MS
}

/**
 * @param of - a process
 * @return the fields behind its name
 */
function stat(of: number): string[] {
	const text = readFileSync(`/proc/${of}/stat`, 'utf8')
	return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

/**
 * PHP among what a process has started, and what that has started.
 *
 * @param root - id of a process
 */
function descendants(root: number): number[] {
	const parents = new Map<number, number>()
	const php: number[] = []
	for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)) {
		try {
			parents.set(entry, Number(stat(entry)[1]))
			if (readFileSync(`/proc/${entry}/comm`, 'utf8').startsWith('php')) {
				php.push(entry)
			}
		} catch {
			// It has just ended.
		}
	}
	const isBelow = (id: number | undefined): boolean => id === root || (id !== undefined && id > 1 && isBelow(parents.get(id)))
	return php.filter((id) => isBelow(id))
}

/**
 * @param values - milliseconds
 */
function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0)
}
