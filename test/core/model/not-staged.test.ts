/** Sentences with a verb of the lexicon in which nothing is done: turns of phrase, hedges, beginnings, passives, reports. */
import assert from 'node:assert/strict';
import { eventWords } from '../../support/event-words.ts';

const notStaged = `
MAYA has a cut of the money.
MAYA has a burn to nurse and no time.
MAYA goes quiet.
MAYA breaks.
MAYA snaps.
JEEP breaks down.
CANTEEN breaks the silence.
JEEP brakes for the bend.
MAYA goes over the plan with JON.
MAYA goes through her bag.
MAYA moves on.
MAYA moves JON to tears.
MAYA heads the committee.
MAYA heads up the department.
MAYA walks a fine line.
MAYA walks JON through the plan.
MAYA strides ahead of her rivals in the polls.
MAYA wanders off topic.
MAYA steps up.
MAYA steps down as mayor.
MAYA steps in for JON.
MAYA steps on it.
MAYA backs JON.
MAYA backs out of the deal.
MAYA runs late.
MAYA runs into trouble.
MAYA runs through the list.
MAYA runs a fever.
MAYA runs rings around JON.
MAYA runs her fingers along DOOR.
MAYA bolts down her food.
MAYA dashes off a note.
MAYA tears into JON.
MAYA tears up.
MAYA crawls with shame.
MAYA creeps JON out.
MAYA stumbles on the truth.
MAYA stumbles over her words.
MAYA swims in money.
MAYA climbs the corporate ladder.
MAYA climbs the charts.
MAYA climbs the walls.
MAYA rides on her reputation.
MAYA rides it out.
MAYA drives at something.
MAYA drives a hard bargain.
MAYA flies off the handle.
MAYA flies by the seat of her pants.
MAYA rolls over in her grave.
MAYA rolls with the punches.
MAYA rolls up her sleeves.
MAYA stops at nothing.
MAYA stops short.
MAYA crosses JON off the list.
MAYA crosses herself.
MAYA crosses paths with JON.
MAYA hurries JON.
MAYA rushes into marriage.
MAYA charges JON with theft.
MAYA charges her phone.
MAYA slips up.
MAYA slips JON a wink.
MAYA slips into a coma.
MAYA slips her mind.
MAYA comes clean.
MAYA comes to.
MAYA comes across as cold.
MAYA comes up with a plan.
MAYA comes undone.
MAYA comes out as gay.
MAYA approaches the problem calmly.
MAYA approaches forty.
MAYA follows the news.
MAYA follows orders.
MAYA follows up.
MAYA descends into madness.
MAYA descends from kings.
MAYA storms off in her mind.
MAYA enters the race.
MAYA enters politics.
MAYA enters her password.
MAYA arrives at a conclusion.
MAYA returns to normal.
MAYA returns the favor.
MAYA leaves nothing to chance.
MAYA leaves a message.
MAYA leaves JON speechless.
MAYA leaves the door open.
MAYA gets into trouble.
MAYA gets into an argument with JON.
MAYA gets out of hand.
MAYA gets out of the deal.
MAYA gets up to no good.
MAYA gets to the point.
MAYA comes in handy.
MAYA holds the door for JON.
MAYA holds a grudge.
MAYA holds the key to the mystery.
MAYA holds office.
MAYA holds her tongue.
MAYA carries a tune.
MAYA carries the torch for JON.
MAYA carries the day.
MAYA picks up the tab.
MAYA picks up speed.
MAYA picks up the scent.
MAYA picks up on the tension.
MAYA picks up where she stopped.
MAYA takes the bus.
MAYA takes a chance.
MAYA takes a leaf out of JON's book.
MAYA runs out of excuses.
MAYA goes by another name these days.
MAYA goes out on a limb for JON.
MAYA is torn between the two of them.
MAYA passes the torch to a younger man.
MAYA stands on the shoulders of giants.
MAYA sits on a gold mine.
MAYA puts a knife in his back, so to speak.
MAYA enters the lion's den.
MAYA walks a tightrope, metaphorically speaking.
MAYA takes the bait.
MAYA takes a picture.
MAYA takes the blame.
MAYA takes the stand.
MAYA takes up the guitar.
MAYA takes to JON.
MAYA takes out the competition.
MAYA takes a step back from politics.
MAYA lifts the ban.
MAYA raises the alarm.
MAYA raises an eyebrow.
MAYA raises her voice.
MAYA raises a good point.
MAYA raises the stakes.
MAYA draws a blank.
MAYA draws attention.
MAYA catches the bus.
MAYA catches on.
MAYA catches her breath.
MAYA catches JON's eye.
MAYA drops the subject.
MAYA drops the ball.
MAYA drops out of school.
MAYA drops a hint.
MAYA drops to a whisper.
MAYA puts up with JON.
MAYA puts pressure on JON.
MAYA puts the blame on JON.
MAYA puts her faith in JON.
MAYA sets a trap.
MAYA sets sail.
MAYA lays the blame on JON.
MAYA places a call.
MAYA places a bet.
MAYA lets JON go.
MAYA lets herself go.
MAYA lets it go.
MAYA releases a statement.
MAYA hangs up.
MAYA hangs up on JON.
MAYA hangs around.
MAYA pockets the change in her plans.
MAYA gives the order.
MAYA gives JON the creeps.
MAYA gives JON a ride.
MAYA hands it to JON for trying.
MAYA passes the time.
MAYA passes judgment on JON.
MAYA slides into debt.
MAYA tosses and turns.
MAYA throws the game.
MAYA throws the book at JON.
MAYA throws in the towel.
MAYA throws a party.
MAYA hurls insults at JON.
MAYA puts on a show.
MAYA puts on weight.
MAYA puts JON on the spot.
MAYA takes off.
MAYA sheds light on the case.
MAYA removes all doubt.
MAYA sits on the board of directors.
MAYA sits well with JON.
MAYA stands trial.
MAYA stands up for JON.
MAYA stands up to JON.
MAYA stands JON up.
MAYA rises through the ranks.
MAYA rises above it.
MAYA kneels before no one.
MAYA lies in wait.
MAYA lies through her teeth.
MAYA turns forty.
MAYA turns the tables.
MAYA turns on JON.
MAYA turns JON on.
MAYA turns down the offer.
MAYA turns up the heat.
MAYA turns off JON.
MAYA leans on JON for support.
MAYA leans toward yes.
MAYA looks the part.
MAYA looks forward to it.
MAYA looks down on JON.
MAYA looks up to JON.
MAYA looks into the case.
MAYA looks left out.
MAYA watches her step.
MAYA watches her weight.
MAYA faces charges.
MAYA faces a dilemma.
MAYA falls for JON.
MAYA falls from grace.
MAYA falls to pieces.
MAYA falls in line.
MAYA falls on hard times.
MAYA collapses in giggles.
MAYA jumps the queue.
MAYA jumps for joy.
MAYA jumps at the chance.
MAYA leaps at the opportunity.
MAYA opens the meeting.
MAYA opens the door to new ideas.
MAYA opens fire.
MAYA opens a bank account.
MAYA closes the case.
MAYA closes in on JON.
MAYA closes the book on it.
MAYA shuts JON out.
MAYA slams the proposal.
MAYA locks JON in.
MAYA unlocks her potential.
MAYA lights up.
MAYA puts out a statement.
MAYA puts JON out.
MAYA breaks the glass ceiling.
MAYA breaks the record.
MAYA breaks JON's heart.
MAYA breaks into a run.
MAYA breaks even.
MAYA tears JON apart.
MAYA burns bridges.
MAYA burns the midnight oil.
MAYA fills the silence.
MAYA fills JON in.
MAYA drains JON.
MAYA eats crow.
MAYA drinks in the view.
MAYA fixes dinner.
MAYA mends fences.
MAYA pours her heart out.
MAYA pours out of the bar.
MAYA pours cold water on the idea.
MAYA wipes the floor with JON.
MAYA wipes the slate clean.
MAYA wipes away a tear.
MAYA switches gears.
MAYA switches sides.
MAYA starts to pick up CANTEEN.
MAYA begins to stand.
MAYA almost drops the LAMP.
MAYA nearly trips over REX.
MAYA tries to lift LAMP.
MAYA pretends to drink from CUP.
MAYA is about to open DOOR.
MAYA wants to leave.
MAYA used to walk to work.
MAYA walks to work every morning.
MAYA always sits by the window.
MAYA usually drops CANTEEN.
MAYA often walks home.
MAYA refuses to sit.
MAYA forgets to lock DOOR.
MAYA fails to catch BALL.
MAYA reaches for CANTEEN.
MAYA considers opening DOOR.
MAYA keeps her CANTEEN.
MAYA does not sit down.
MAYA doesn't move.
MAYA no longer holds CANTEEN.
MAYA neither sits nor stands.
MAYA isn't holding CANTEEN.
MAYA is not holding CANTEEN.
MAYA walks as if she is drunk.
MAYA picked up CANTEEN.
MAYA has dropped CANTEEN.
MAYA had opened DOOR.
MAYA was holding LETTER.
MAYA will drop CANTEEN.
MAYA is thrown to the ground.
MAYA gets thrown out.
MAYA is given LETTER by JON.
CANTEEN is picked up by JON.
LAMP is being lifted.
MAYA says JON dropped CANTEEN.
MAYA drops CANTEEN, JON says.
MAYA drops CANTEEN, or so he claims.
MAYA recalls how JON holds LAMP.
MAYA dreams of running.
MAYA imagines JON walking away.
MAYA, drop CANTEEN!
MAYA, JON says, drops CANTEEN.
MAYA, they say, walks left.
MAYA, who never sits, smiles.
Does JON look at MAYA?
Who does MAYA look at?
If MAYA sits, JON stands.
When MAYA sits, will JON stand?
In the photo, MAYA holds CANTEEN.
On the screen, MAYA runs left.
In her mind, MAYA opens DOOR.
Allegedly, MAYA drops CANTEEN.
Almost, MAYA falls.
MAYA's shadow walks left.
MAYA's brother sits down.
MAYA's CANTEEN, lost.
MAYA drops an imaginary CANTEEN.
MAYA nods.
MAYA smiles at JON.
MAYA picks up the phone bill.
MAYA opens the window of opportunity.
`
  .trim()
  .split('\n');

describe('a sentence in which nothing is done', () => {
  for (const sentence of notStaged) {
    it(sentence, () => {
      assert.deepEqual(eventWords(sentence), []);
    });
  }
});
