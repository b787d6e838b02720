<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */


namespace OCA\InsNetzGegangen\Db;

use OCP\AppFramework\Db\Entity;

/**
 * Answers at the end of a help, without a name, a record or a moment.
 *
 * @method int getId()
 * @method void setId(int $id)
 * @method string getUnit()
 * @method void setUnit(string $unit)
 * @method string|null getDistrict()
 * @method void setDistrict(string|null $district)
 * @method string getMonth()
 * @method void setMonth(string $month)
 * @method string|null getSide()
 * @method void setSide(string|null $side)
 * @method string|null getHelpful()
 * @method void setHelpful(string|null $helpful)
 * @method string|null getAgain()
 * @method void setAgain(string|null $again)
 * @method string|null getTakePart()
 * @method void setTakePart(string|null $takePart)
 * @method string|null getKnew()
 * @method void setKnew(string|null $knew)
 * @method string|null getGenerations()
 * @method void setGenerations(string|null $generations)
 * @method string|null getPassOn()
 * @method void setPassOn(string|null $passOn)
 */
class Feedback extends Entity {
	protected string $unit = '';
	protected ?string $district = null;
	protected string $month = '';
	protected ?string $side = null;
	protected ?string $helpful = null;
	protected ?string $again = null;
	protected ?string $takePart = null;
	protected ?string $knew = null;
	protected ?string $generations = null;
	protected ?string $passOn = null;
}
