/** Sentences that stage nothing, whatever their verb: abstract places, things without hands, sayings with a name in them. */
import assert from 'node:assert/strict';
import { eventWords } from '../../support/event-words.ts';

const figurative = `
MAYA runs out of bullets.
MAYA runs with a bad crowd.
MAYA runs in the primary.
MAYA runs from her past.
MAYA runs behind schedule.
MAYA runs down JON.
MAYA races to finish the report.
MAYA climbs in the rankings.
MAYA goes over the figures.
MAYA goes out for the team.
MAYA goes through her notes.
MAYA steps into JON's shoes.
MAYA steps on JON's toes.
MAYA returns to her point.
MAYA sits on a fortune.
MAYA stands behind JON's plan.
MAYA lies in her report.
MAYA looks to the future.
MAYA jumps out of her skin.
MAYA leaps to JON's defense.
MAYA carries a torch for JON.
MAYA takes LETTER as an insult.
MAYA takes LETTER at face value.
MAYA puts LAMP up for sale.
MAYA sets LAMP apart.
MAYA fills CUP with hope.
MAYA opens DOOR, according to JON.
MAYA runs like the wind in the old story.
REX runs in his sleep.
JEEP runs on diesel.
JEEP roars into life.
LETTER runs to six pages.
LETTER opens with a greeting.
LETTER takes JON by surprise.
LAMP throws light on the wall.
DOOR opens onto the yard.
DOOR opens to the public.
DOOR faces the street.
CUP runs over.
MAYA keeps dropping CUP.
MAYA keeps JON waiting.
MAYA continues to run.
MAYA edges JON out.
MAYA darts a look at JON.
MAYA slides into debt.
MAYA joins the army.
MAYA joins JON in prayer.
MAYA reaches for DOOR.
MAYA reaches a decision.
MAYA kills time.
MAYA pulls JON from the list.
MAYA wakes up to the truth.
MAYA falls asleep at the switch of power.
JON shuts up.
As MAYA knows, JON leaves.
As MAYA says, JON leaves.
As MAYA sits, the crowd cheers.
Dreaming, MAYA walks left.
Supposedly, MAYA, JON and REX run.
MAYA walks in on JON's affair.
MAYA marches to her own drum.
MAYA races toward a breakdown.
MAYA goes over JON's head.
MAYA steps up to the plate for JON.
MAYA climbs down from her demands.
MAYA holds LETTER against JON.
MAYA carries LETTER in her heart.
MAYA takes her hat off to JON.
MAYA picks KNIFE over CUP.
MAYA puts CUP before all else.
MAYA leaps off the page.
JEEP goes for twenty thousand.
MAYA sits down as usual.
MAYA strolls to victory.
MAYA takes LAMP off the market.
MAYA drops CUP from the menu.
MAYA puts LETTER into context.
MAYA sets CUP on a pedestal of pride.
MAYA lies at the mercy of JON.
MAYA leans on the law.
MAYA jumps from job to job.
MAYA opens DOOR to compromise.
MAYA, given the chance, opens DOOR.
JEEP climbs in price.
MAYA walks over everyone.
MAYA holds LETTER to be true.
MAYA sits on LETTER for weeks.
MAYA falls under JON's spell.
MAYA limps through the semester.
`
  .trim()
  .split('\n');

describe('a sentence that only speaks in pictures', () => {
  for (const sentence of figurative) {
    it(sentence, () => {
      assert.deepEqual(eventWords(sentence), []);
    });
  }
});
