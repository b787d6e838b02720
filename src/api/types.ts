/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { components, operations } from './schema.d.ts'

/**
 * Short names for the shapes of openapi.json. Nothing is typed by hand here:
 * when the contract changes, these change with it.
 */
type Schemas = components['schemas']

export type Role = Schemas['Role']
export type RequestState = Schemas['RequestState']
export type AskState = Schemas['AskState']
export type EvaluationSurvey = Schemas['EvaluationSurvey']
export type Outcome = Schemas['Outcome']
export type Reason = Schemas['Reason']
export type Action = Schemas['Action']
export type Queue = Schemas['Queue']
export type Only = components['parameters']['Only']
export type Channel = Schemas['Channel']
export type FollowUp = Schemas['FollowUp']
export type Named = Schemas['Named']
export type Topic = Schemas['Topic']
export type Wording = Schemas['Wording']
export type Consent = Schemas['Consent']
export type Helpdesk = Schemas['Helpdesk']
export type Me = Schemas['Me']
export type Vocabulary = Schemas['Vocabulary']
export type Levels = Schemas['Levels']
export type HelperInput = Schemas['HelperInput']
export type HelperPersonInput = Schemas['HelperPersonInput']
export type Helper = Schemas['Helper']
export type HelperListItem = Schemas['HelperListItem']
export type PersonInput = Schemas['PersonInput']
export type RequestInput = Schemas['RequestInput']
export type RequestListItem = Schemas['RequestListItem']
export type AskOfRequest = Schemas['AskOfRequest']
export type Request = Schemas['Request']
export type Contact = Schemas['Contact']
export type Found = Schemas['Found']
export type NextStep = Schemas['NextStep']
export type Today = Schemas['Today']
export type TodayStep = Schemas['TodayStep']
export type MyAsk = Schemas['MyAsk']
export type AssignmentListItem = Schemas['AssignmentListItem']
export type Assignment = Schemas['Assignment']
export type Appointment = Schemas['Appointment']
export type AppointmentInput = Schemas['AppointmentInput']
export type GroupSession = Schemas['Session']
export type SessionInput = Schemas['SessionInput']
export type NewSession = Schemas['NewSession']
export type Seat = Schemas['Seat']
export type SessionCalls = Schemas['SessionCalls']
export type SeatCall = Schemas['SeatCall']
export type SeatContact = Schemas['SeatContact']
export type SeatInput = Schemas['SeatInput']
export type AttendanceInput = Schemas['AttendanceInput']
export type ListPreview = Schemas['ListPreview']
export type ListMessage = Schemas['ListMessage']
export type ListMessageInput = Schemas['ListMessageInput']
export type ListChoice = Pick<ListMessageInput, 'role' | 'district' | 'topic'>
export type MyMessage = Schemas['MyMessage']
export type MyLists = Schemas['MyLists']
export type MyListsInput = operations['putMeLists']['requestBody']['content']['application/json']
export type FeedbackInput = Schemas['FeedbackInput']
export type BoardItem = Schemas['BoardItem']
export type CallInput = Schemas['CallInput']
export type Call = Schemas['Call']
export type Callback = Schemas['Callback']
export type Barrier = Schemas['Barrier']
export type Report = Schemas['Report']
export type Reader = Schemas['Reader']
export type Concerned = Schemas['Concerned']
export type Draft = Schemas['Draft']
export type ImportLine = Schemas['ImportLine']
export type ImportTable = Schemas['ImportTable']
export type ImportPart = Schemas['ImportPart']
export type ImportEntry = Schemas['ImportEntry']
export type ImportUndone = Schemas['ImportUndone']
export type Event = Schemas['Event']
export type MatchHelper = Schemas['MatchHelper']
export type MatchRequest = Schemas['MatchRequest']
export type MatchingInput = Schemas['MatchingInput']
export type HandbookListItem = Schemas['HandbookListItem']
export type HandbookPage = Schemas['HandbookPage']
export type HandbookLink = Schemas['HandbookLink']
export type HandbookFound = Schemas['HandbookFound']
export type HandbookPlace = Schemas['HandbookPlace']
export type GlossaryWord = Schemas['GlossaryWord']
export type WordConflict = Schemas['WordConflict']
export type Platform = Schemas['Platform']
export type PlatformPurpose = Schemas['PlatformPurpose']
export type PlatformTable = Schemas['PlatformTable']
export type PlatformInput = Schemas['PlatformInput']
export type PurposeInput = Schemas['PurposeInput']
export type PageText = Schemas['PageText']
export type PageVersion = Schemas['PageVersion']
export type EditedPage = Schemas['EditedPage']
export type EditedListItem = Schemas['EditedListItem']
export type EditConflict = Schemas['EditConflict']
export type Suggestion = Schemas['Suggestion']
export type ImportItem = Schemas['ImportItem']
export type GuideAnswer = Schemas['GuideAnswer']
export type RoleEntry = Schemas['RoleEntry']
export type RoleInput = Schemas['RoleInput']
export type Settings = Schemas['Settings']
/** Settings that change, and what was read of them. */
export type SettingsChange = Schemas['SettingsChange']
export type SettingsConflict = Omit<Schemas['SettingsConflict'], 'mine' | 'theirs'> & { mine: Partial<Settings>, theirs: Partial<Settings> }
export type Figures = Schemas['Figures']
export type FigureArea = Schemas['FigureArea']
export type FigureDuration = Schemas['FigureDuration']
export type FigureTargets = Schemas['FigureTargets']
export type Appeal = Schemas['Appeal']
export type AppealListItem = Schemas['AppealListItem']
export type AppealMaterial = Schemas['AppealMaterial']
export type AppealResponses = Schemas['AppealResponses']
export type PaperResult = Schemas['PaperResult']
export type Question = Schemas['Question']
export type Desk = Schemas['Desk']
export type DeskInput = Schemas['DeskInput']
export type DeskShift = Schemas['DeskShift']
export type DeskPerson = Schemas['DeskPerson']
export type Desks = Schemas['Desks']
export type ActionState = Schemas['ActionState']
export type Done = Schemas['Done']

type Body<K extends keyof operations> = operations[K] extends { requestBody: { content: { 'application/json': infer B } } } ? B : never
type Data<K extends keyof operations> = operations[K] extends { responses: { 200: { content: { 'application/json': { ocs: { data: infer D } } } } } } ? D : never

export type Place = Data<'getPlacesByPlaceCode'>
export type Addresses = Data<'postHelpersAddresses'>
export type LegalItem = Data<'getLegal'>[number]
export type LegalText = Data<'getLegalByDocumentId'>
export type Due = Data<'getRetention'>[number]
export type Counts = Data<'getRequestsCounts'>
export type RequestCorrection = Schemas['RequestChange']
export type SurveyInput = Body<'putFiguresSurvey'>
export type AppealInput = Body<'postAppeals'>
export type AppealChange = Body<'putAppealsByAppealId'>
export type MyAnswer = Body<'putQuestionsByAppealCode'>
export type Move = Body<'postRequestsByRequestIdMoves'>
export type PlannedAsk = Body<'postPlansApply'>['pairs'][number]
export type PlanAnswer = Schemas['PlanResult']
export type Asking = Body<'postRequestsByRequestIdAsks'>
export type DeclineReason = NonNullable<Body<'postAsksByAskIdDecline'>['reason']>
export type PageDraft = Body<'putEditingPagesByPageId'>
export type DecisionInput = Body<'postPlatformsDecide'>
export type ContactResult = Body<'postAssignmentsByAssignmentIdContacted'>['result']
export type ReportResult = Body<'postAssignmentsByAssignmentIdReport'>['result']

/** One page of a list; `next` is the cursor of the page after it, null at the end. */
export interface Page<T> {
	items: T[]
	next: string | null
}

export interface PageQuery {
	/** 1 to 200, 50 unless told. */
	limit?: number
	cursor?: string | null
}
