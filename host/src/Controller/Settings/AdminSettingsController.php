<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace InsNetzGegangen\Host\Controller\Settings;

use InsNetzGegangen\Host\Frame\Page;
use InsNetzGegangen\Host\Kernel\AppContainers;
use InsNetzGegangen\Host\Kernel\AppInfo;
use InsNetzGegangen\Host\Kernel\RegistrationContext;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\Settings\IIconSection;
use OCP\Settings\ISettings;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** The settings pages of the app for admins, and on the first one its setup checks. */
final class AdminSettingsController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private AppInfo $app,
		private AppContainers $containers,
		private RegistrationContext $registered,
		private IURLGenerator $urls,
		private IL10N $l,
		private Page $page,
	) {
		parent::__construct($appName, $request);
	}

	#[FrontpageRoute('GET', '/settings/admin', root: '')]
	#[NoCSRFRequired]
	public function overview(): Response {
		return new RedirectResponse($this->urls->linkToRoute('settings.adminsettings.index', ['section' => $this->app->id]));
	}

	#[FrontpageRoute('GET', '/settings/admin/{section}', root: '')]
	#[NoCSRFRequired]
	public function index(string $section): Response {
		$container = $this->containers->of($this->app->id);
		$forms = [];
		foreach ($this->app->adminSettings as $class) {
			$settings = $container->get($class);
			if ($settings instanceof ISettings && $settings->getSection() === $section) {
				$form = $settings->getForm();
				$forms[] = $this->page->template($form->getApp(), $form->getTemplateName(), $form->getParams());
			}
		}
		if ($forms === []) {
			return new NotFoundResponse();
		}
		return new TemplateResponse('settings', 'admin', [
			'pageTitle' => $this->l->t('Administration settings'),
			'sections' => $this->sections($section),
			'checks' => $this->checks(),
			'forms' => $forms,
		]);
	}

	/** @return list<array<string, mixed>> */
	private function sections(string $active): array {
		$sections = [];
		foreach ($this->app->adminSections as $class) {
			$section = $this->containers->of($this->app->id)->get($class);
			if ($section instanceof IIconSection) {
				$sections[] = [
					'name' => $section->getName(),
					'icon' => $section->getIcon(),
					'href' => $this->urls->linkToRoute('settings.adminsettings.index', ['section' => $section->getID()]),
					'active' => $section->getID() === $active,
				];
			}
		}
		return $sections;
	}

	/** @return list<array{name: string, description: string, severity: string}> what the administration has to look after first, then what is well */
	private function checks(): array {
		$results = [];
		foreach ($this->registered->setupChecks as $class) {
			/** @var ISetupCheck $check */
			$check = $this->containers->of($this->app->id)->get($class);
			$result = $check->run();
			$results[] = ['name' => $check->getName(), 'description' => (string)$result->getDescription(), 'severity' => $result->getSeverity()];
		}
		$order = [SetupResult::ERROR, SetupResult::WARNING, SetupResult::INFO, SetupResult::SUCCESS];
		usort($results, static fn (array $one, array $other): int => array_search($one['severity'], $order, true) <=> array_search($other['severity'], $order, true));
		return $results;
	}
}
