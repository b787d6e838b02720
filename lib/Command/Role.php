<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\InsNetzGegangen\Command;

use OCA\InsNetzGegangen\Access\Actor;
use OCA\InsNetzGegangen\Db\RoleMapper;
use OCA\InsNetzGegangen\Rules\Region;
use OCA\InsNetzGegangen\Rules\Roles;
use OCA\InsNetzGegangen\Service\Roles\RoleStore;
use OCP\IGroupManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** Maps a group of the server to a role of the app. */
class Role extends Command {
	public function __construct(
		private RoleMapper $entries,
		private RoleStore $store,
		private Roles $roles,
		private Region $region,
		private IGroupManager $groups,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('ins_netz_gegangen:role')
			->setDescription('Maps a group to a role; without --district the role is for all districts')
			->addArgument('role', InputArgument::REQUIRED, implode(', ', $this->roles->given()))
			->addOption('group', null, InputOption::VALUE_REQUIRED, 'Id of the group')
			->addOption('district', null, InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY, 'Id of a district; can be given several times')
			->addOption('remove', null, InputOption::VALUE_NONE, 'Takes the role back, or only for the districts named');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$role = self::text($input->getArgument('role'));
		$group = self::text($input->getOption('group'));
		$named = $input->getOption('district');
		$districts = array_values(array_unique(array_map(self::text(...), is_array($named) ? $named : [])));
		$remove = $input->getOption('remove') === true;
		$fault = $this->fault($role, $group, $districts, $remove);
		if ($fault !== null) {
			$output->writeln('<error>' . $fault . '</error>');
			return self::FAILURE;
		}
		if ($remove) {
			return $this->remove($role, $group, $districts, $output);
		}
		$everywhere = $this->roles->hasDistricts($role) ? [Actor::EVERYWHERE] : [];
		$this->store->set($this->region->unit(), $role, $group, $districts === [] ? $everywhere : $districts);
		$output->writeln(sprintf('%s: group %s, %s', $role, $group, $districts === [] ? 'all districts' : implode(', ', $districts)));
		return self::SUCCESS;
	}

	/** @param list<string> $districts */
	private function remove(string $role, string $group, array $districts, OutputInterface $output): int {
		$entry = $this->entries->holding($this->region->unit(), $role, 'group_id', $group);
		if ($entry === null) {
			$output->writeln(sprintf('<error>The group %s does not have the role %s.</error>', $group, $role));
			return self::FAILURE;
		}
		$this->store->take($entry, $districts === [] ? null : $districts, null);
		$output->writeln(sprintf('%s: taken from group %s', $role, $group));
		return self::SUCCESS;
	}

	/** @param list<string> $districts */
	private function fault(string $role, string $group, array $districts, bool $remove): ?string {
		$unknown = array_diff($districts, $this->region->districtIds());
		return match (true) {
			!in_array($role, $this->roles->given(), true) => 'Unknown role. Possible are: ' . implode(', ', $this->roles->given()),
			$group === '' => 'Please name a group with --group.',
			// A mapping of a group that is gone must still be removable.
			!$remove && !$this->groups->groupExists($group) => 'There is no group ' . $group . '.',
			$unknown !== [] => 'Unknown district: ' . implode(', ', $unknown),
			$districts !== [] && !$this->roles->hasDistricts($role) => 'This role is for all districts.',
			default => null,
		};
	}

	private static function text(mixed $value): string {
		return is_string($value) ? $value : '';
	}
}
