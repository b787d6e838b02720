/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { EvaluationSurvey, Figures, FigureTargets, SurveyInput } from './types.ts'

import { get, put } from './client.ts'

/** Figures without personal data, for coordinators and the board of the party. */
export function getFigures(): Promise<Figures> {
	return get<Figures>('/figures')
}

/**
 * Say what the figures are held against.
 *
 * @param targets - null: not set
 */
export function setTargets(targets: FigureTargets): Promise<FigureTargets> {
	return put<FigureTargets>('/figures/targets', targets)
}

/** The survey that belongs to the evaluation itself, for editors and who sets targets. */
export function getEvaluationSurvey(): Promise<EvaluationSurvey> {
	return get<EvaluationSurvey>('/figures/survey')
}

/**
 * Link a survey of the cloud to the evaluation.
 *
 * @param survey - without counts those that are there stay
 */
export function linkEvaluationSurvey(survey: SurveyInput): Promise<EvaluationSurvey> {
	return put<EvaluationSurvey>('/figures/survey', survey)
}
