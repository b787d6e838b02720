<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Service\PublicForm;

use OCA\InsNetzGegangen\Crypto\Sealer;
use OCA\InsNetzGegangen\Db\Entry;
use OCA\InsNetzGegangen\Db\EntryMapper;
use OCA\InsNetzGegangen\Db\Request;
use OCA\InsNetzGegangen\Db\RequestMapper;
use OCA\InsNetzGegangen\Db\Token;
use OCA\InsNetzGegangen\Db\Transaction;
use OCA\InsNetzGegangen\Event\RequestCreated;
use OCA\InsNetzGegangen\Exception\Conflict;
use OCA\InsNetzGegangen\Exception\NotFound;
use OCA\InsNetzGegangen\Mail\FormMails;
use OCA\InsNetzGegangen\Mail\MailQueue;
use OCA\InsNetzGegangen\Rules\Lifecycle;
use OCA\InsNetzGegangen\Service\Announcer;
use OCA\InsNetzGegangen\Service\Privacy\Anonymiser;
use OCA\InsNetzGegangen\Service\Requests\AdmitRequest;

/** The page behind the link of a mail: confirming what was sent, seeing how it stands, withdrawing it. Opening it changes nothing. */
class FormLink {
	public function __construct(
		private FormFrame $frame,
		private FormAction $action,
		private FormTokens $tokens,
		private EntryMapper $entries,
		private RequestMapper $requests,
		private AdmitRequest $admission,
		private Anonymiser $anonymiser,
		private Lifecycle $lifecycle,
		private Sealer $sealer,
		private Transaction $transaction,
		private Announcer $announcer,
		private FormMails $texts,
		private MailQueue $mails,
	) {
	}

	/** @return array<string, mixed>|null parameters of templates/form.php; null when the link is unknown */
	public function show(string $secret): ?array {
		$token = $this->tokens->find($secret);
		if ($token === null) {
			return null;
		}
		return $token->getPurpose() === FormTokens::CONFIRM ? $this->question($token) : $this->standing($this->request($token), false);
	}

	/**
	 * @param string $answer `confirm`, `discard`, `withdraw` (asks once more) or `withdraw_surely`
	 * @return array<string, mixed>|null
	 */
	public function answer(string $secret, string $answer): ?array {
		$token = $this->tokens->find($secret);
		if ($token === null) {
			return null;
		}
		if ($token->getPurpose() === FormTokens::CONFIRM) {
			return match ($answer) {
				'confirm' => $this->confirm($token, $secret),
				'discard' => $this->discard($token),
				default => $this->question($token),
			};
		}
		$request = $this->request($token);
		if ($request !== null && $answer === 'withdraw_surely' && $this->lifecycle->isOpen($request->getState())) {
			$this->anonymiser->anonymise($request->getUnit(), [$request->getId()], null);
			return $this->standing($this->request($token), false);
		}
		return $this->standing($request, $answer === 'withdraw');
	}

	/** @return array<string, mixed> */
	public function unknown(): array {
		$l = $this->frame->words();
		return $this->frame->note(
			$l->t('This link does not work any more'),
			$l->t('Perhaps it was cut off in the mail, or the time is over. Then everything is deleted.'),
			$l->t('Please fill in the form once more, or call us.'),
		);
	}

	/** @return array<string, mixed> */
	private function question(Token $token): array {
		$l = $this->frame->words();
		if ($this->content($this->entries->entry($token->getRecordId())) === null) {
			return $this->unknown();
		}
		return $this->frame->page('answers', $l->t('Was that you?'), [
			'text' => [$l->t('With this address somebody has asked us for help. Please confirm that it was you. Only then we begin.')],
			'answers' => ['confirm' => $l->t('Yes, that was me'), 'discard' => $l->t('No, please delete it')],
		]);
	}

	/** @return array<string, mixed> */
	private function confirm(Token $token, #[\SensitiveParameter] string $secret): array {
		$content = $this->content($this->entries->entry($token->getRecordId()));
		$draft = $content === null ? null : EntryContent::draft($content);
		try {
			$request = $draft === null ? null : $this->transaction->run(function () use ($token, $draft): ?Request {
				if (!$this->entries->clear($token->getRecordId())) {
					return null;
				}
				$request = $this->admission->confirmed($token->getUnit(), $draft);
				$this->tokens->handOver($token, $request);
				return $request;
			});
		} catch (Conflict) {
			// What was sent waits until its time is over: the district may open again before.
			return $this->action->refusal($draft->district);
		}
		if ($request === null) {
			// Somebody was quicker with the same link: it stands for the request by now, or everything is deleted.
			return $this->show($secret) ?? $this->unknown();
		}
		$this->announcer->announce([new RequestCreated($request)]);
		if ($draft->person?->email !== null) {
			$this->mails->add($this->texts->confirmed($draft->person->email, $secret, $request), 'request', $request->getId());
		}
		return $this->standing($request, false);
	}

	/** @return array<string, mixed> */
	private function discard(Token $token): array {
		$l = $this->frame->words();
		$this->entries->clear($token->getRecordId());
		return $this->frame->note($l->t('Everything is deleted'), $l->t('Thank you for telling us. Nobody will get in touch.'));
	}

	/** @return array<string, mixed> */
	private function standing(?Request $request, bool $surely): array {
		$l = $this->frame->words();
		if ($request === null || !$this->lifecycle->isOpen($request->getState())) {
			return $request !== null && $request->getState() === 'withdrawn'
				? $this->frame->note($l->t('You have withdrawn this request'), $l->t('Nobody will contact you about it. What you wrote is deleted.'))
				: $this->frame->note($l->t('Your request is closed'), $l->t('Do you need help again? Then just ask again.'));
		}
		if ($surely) {
			return $this->frame->page('answers', $l->t('Withdraw the request?'), [
				'text' => [$l->t('Then we delete what you wrote at once. Nobody will call you. This cannot be undone.')],
				'answers' => ['stay' => $l->t('No, keep it'), 'withdraw_surely' => $l->t('Yes, withdraw it')],
			]);
		}
		return $this->frame->page('answers', $this->stage($request->getState()), [
			'text' => [
				$l->t('The codeword is: %s', [$request->getCodeword()]),
				$l->t('Whoever calls will say this word first. If not, please hang up and call us.'),
				$l->t('Nobody of us will ask you for a password.'),
			],
			'answers' => ['withdraw' => $l->t('Withdraw my request')],
		]);
	}

	private function stage(string $state): string {
		$l = $this->frame->words();
		return match ($state) {
			'clarified', 'searching', 'waiting' => $l->t('We are looking for somebody'),
			'accepted' => $l->t('Somebody would like to help you'),
			'arranged' => $l->t('Somebody helps you'),
			'done' => $l->t('The help is done'),
			default => $l->t('Your request has arrived'),
		};
	}

	/** @return array<string, mixed>|null what was sent; null when it is gone or cannot be read any more */
	private function content(?Entry $entry): ?array {
		$content = $entry === null ? [] : $this->sealer->open(EntryMapper::TABLE, $entry->getId(), $entry->getSealed()) ?? [];
		return $content === [] ? null : $content;
	}

	private function request(Token $token): ?Request {
		try {
			return $this->requests->find($token->getRecordId(), $token->getUnit());
		} catch (NotFound) {
			return null;
		}
	}
}
