/** Turns of phrase with a verb of the lexicon, and other sentences in which nothing is done. */
import assert from 'node:assert/strict';
import { eventWords } from '../../support/event-words.ts';

const turnsOfPhrase = `
MAYA strolls down memory lane.
MAYA walks away from the deal.
MAYA walks all over JON.
MAYA runs the numbers.
MAYA dashes JON's hopes.
MAYA jogs JON's memory.
MAYA sneaks a peek.
MAYA limps through the season.
MAYA staggers JON with the news.
MAYA wades into the argument.
MAYA scrambles the eggs.
MAYA rides the bus of life.
MAYA speeds up the process.
MAYA rolls the dice.
MAYA freezes JON out.
MAYA halts production.
MAYA crosses her fingers.
MAYA enters into an agreement.
MAYA arrives at the truth.
MAYA exits the market.
MAYA leaves her husband.
MAYA holds JON's gaze.
MAYA holds back tears.
MAYA carries out her orders.
MAYA grabs a bite.
MAYA grabs JON by the collar.
MAYA takes it easy.
MAYA takes the plunge.
MAYA takes CANTEEN for granted.
MAYA switches LAMP for CANTEEN in the inventory.
MAYA draws the line.
MAYA catches the last train.
MAYA drops everything.
MAYA dies inside.
MAYA dies of laughter.
MAYA dies to know.
LAMP dies.
MAYA drops JON at the station.
MAYA puts her foot down.
MAYA puts the KNIFE to his throat.
MAYA sets JON free.
MAYA lays down the law.
MAYA gives CANTEEN a kick.
MAYA gives in.
MAYA passes the exam.
MAYA throws JON a glance.
MAYA puts on the kettle.
MAYA takes off for Paris.
MAYA sits the exam.
MAYA stands corrected.
MAYA turns the other cheek.
MAYA turns in her badge.
MAYA stares JON down.
MAYA glances off the surface of the subject.
MAYA falls ill.
MAYA falls behind.
MAYA jumps to the conclusion that JON lies.
MAYA opens a can of worms.
MAYA closes her account.
MAYA lights a fire under JON.
MAYA breaks the bank.
MAYA burns to see JON.
MAYA washes her hands of it.
MAYA had better sit down.
MAYA is seen walking left.
MAYA gets JON to open DOOR.
MAYA threatens to drop CANTEEN.
MAYA hopes to catch BALL.
MAYA opens DOOR only in her head.
MAYA is not sitting.
MAYA stops seeing JON.
MAYA watches as JON drops CANTEEN?
MAYA hangs JON out to dry.
MAYA goes back on her word.
MAYA moves in with JON.
MAYA moves JON.
MAYA heads the list.
MAYA runs a tight ship.
MAYA runs out on JON.
MAYA runs JON over.
MAYA runs up a debt.
MAYA rushes the job.
MAYA follows through.
MAYA follows suit.
MAYA follows JON on Instagram.
MAYA approaches her limit.
MAYA comes down with the flu.
MAYA comes into money.
MAYA comes from a small town.
MAYA steps out on JON.
MAYA steps into the role.
MAYA flies solo.
MAYA sails through the exam.
MAYA gets on with JON.
MAYA gets off lightly.
MAYA gets in the way.
MAYA gets out more.
MAYA gets over it.
MAYA enters the conversation.
MAYA leaves JON.
MAYA leaves the matter there.
MAYA leaves her coat.
MAYA exits the program.
MAYA holds CANTEEN responsible.
MAYA holds up the line.
MAYA holds out hope.
MAYA carries her age well.
MAYA takes the hint.
MAYA takes the car for granted.
MAYA takes a bow.
MAYA takes notes.
MAYA takes her pills.
MAYA takes the knife to the budget.
MAYA picks a card trick.
MAYA picks the lock.
MAYA lifts JON's spirits.
MAYA lifts a finger.
MAYA raises a glass to victory?
MAYA raises money.
MAYA raises the flag of revolt.
MAYA catches up.
MAYA catches JON with LETTER.
MAYA drops the act.
MAYA drops a bomb on JON.
MAYA drops the case.
MAYA puts two and two together.
MAYA puts JON at ease.
MAYA sets the clock.
MAYA sets the bar high.
MAYA lays her cards on the table.
MAYA plays her cards right.
MAYA tucks JON in.
MAYA tucks into a steak.
MAYA slips on the ice.
MAYA gives the book five stars.
MAYA gives LETTER some thought.
MAYA gives her word.
MAYA hands JON over to the police.
MAYA passes the buck.
MAYA throws her hat into the ring.
MAYA throws money at the problem.
MAYA throws cold water on the plan.
MAYA puts on an accent.
MAYA takes off her mask of kindness.
MAYA sits on the fence.
MAYA sits on it.
MAYA stands to lose.
MAYA stands in for JON.
MAYA stands by JON.
MAYA turns a blind eye.
MAYA turns JON away.
MAYA turns over a new leaf.
MAYA turns out fine.
MAYA turns up late.
MAYA turns to drink.
MAYA leans into the role.
MAYA looks on the bright side.
MAYA looks JON over.
MAYA looks away from the truth.
MAYA watches over JON.
MAYA watches TV.
MAYA watches JON like a hawk.
MAYA faces up to JON.
MAYA falls out with JON.
MAYA falls back on LETTER.
MAYA falls over herself to help.
MAYA opens with a joke.
MAYA opens the floor.
MAYA opens the window for debate.
MAYA shuts down.
MAYA closes ranks.
MAYA lights into JON.
MAYA breaks a promise.
MAYA breaks the mirror of illusion.
MAYA tears herself away.
MAYA burns the candle at both ends.
MAYA burns through cash.
MAYA fills her shoes.
MAYA drinks to that.
MAYA eats humble pie.
MAYA cleans up.
MAYA cleans house.
MAYA pours over the map.
MAYA pours on the charm.
MAYA wipes out.
MAYA turns the light on JON.
MAYA switches on the charm.
MAYA sometimes sits by the window.
MAYA can walk.
MAYA should sit.
MAYA must leave.
MAYA decides to leave.
MAYA plans to open DOOR.
MAYA prepares to jump.
MAYA is going to sit.
MAYA is ready to run.
MAYA gets ready to run.
MAYA helps JON lift LAMP.
MAYA sees JON drop CANTEEN.
MAYA asks JON to sit.
MAYA orders REX to sit.
MAYA hears that JON opens DOOR.
MAYA drops CANTEEN in a dream.
Perhaps MAYA sits.
Maybe MAYA drops LAMP.
Not once MAYA sits.
Never does MAYA sit.
Once, MAYA sat here.
Before MAYA sits, JON stands.
While MAYA sits, nothing happens.
MAYA without CANTEEN sits in vain hope.
MAYA sits, she thinks.
MAYA falls, or would.
MAYA opens DOOR in the photograph.
MAYA opens DOOR, she imagines.
MAYA no longer sits.
MAYA stopped.
MAYA walked left.
MAYA sat down.
MAYA stood up.
MAYA threw BALL.
MAYA held CANTEEN.
MAYA wore a coat.
`
  .trim()
  .split('\n');

describe('a turn of phrase', () => {
  for (const sentence of turnsOfPhrase) {
    it(sentence, () => {
      assert.deepEqual(eventWords(sentence), []);
    });
  }
});
