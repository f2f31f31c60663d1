/** The words that open a line: declarations, directives, properties and the keys of the title page. */
import { words } from './word.ts';

export const declarationWords = words(
  ['character', 'declares a person'],
  ['creature', 'declares an animal or a being that is no person'],
  ['prop', 'declares a thing that can be held or moved'],
  ['vehicle', 'declares something to ride or drive'],
  ['location', 'declares a place'],
  ['style', 'declares a look by name'],
);

export const shotDirectives = words(
  ['camera', 'lens, stop, angle, height, distance, side, support, moves, focus'],
  ['blocking', 'who is where as the shot starts'],
  ['end', 'who is where, and what is how, as the shot ends'],
  ['light', 'where the light comes from and what it is like'],
  ['sound', 'what is heard'],
  ['physics', 'figures to check: falls, throws, speeds'],
  ['style', 'the look of this shot'],
  ['negative', 'what must not be seen'],
  ['continues', 'starts on the last frame of another shot'],
  ['reference', 'an image to go by'],
  ['seed', 'the number that makes a take repeatable'],
  ['target', 'the video model for this shot'],
  ['transition', 'how this shot is joined to the next'],
);

export const sceneDirectives = words(
  ['present', 'who is there as the scene opens'],
  ['date', 'the date of the scene'],
  ['day', 'the story day'],
  ['weather', 'condition, wind, temperature, visibility'],
  ['light', 'where the light comes from and what it is like'],
  ['sound', 'what is heard'],
  ['style', 'the look of this scene'],
  ['axis', 'the line of action, from one person to another'],
  ['world', 'how strictly physics is held'],
  ['after', 'the scene this one follows in story time'],
);

export const titleKeys = words(
  ['title', 'the name of the film'],
  ['author', 'who wrote it', 'authors'],
  ['credit', 'how the author is credited'],
  ['source', 'what it is based on'],
  ['draft date', 'the date of this draft', 'date'],
  ['contact', 'how to reach the author'],
  ['copyright', 'who holds the rights'],
  ['notes', 'anything else'],
  ['revision', 'the revision'],
  ['aspect', 'width to height of the picture'],
  ['frame rate', 'frames a second of the finished film', 'fps'],
  ['sensor', 'the recorded area of the camera'],
  ['target', 'the video model to write for'],
  ['world', 'how strictly physics is held'],
  ['story begins', 'the date of the first story day'],
  ['style', 'the look of the whole film'],
  ['negative', 'what must never be seen'],
  ['units', 'metric or imperial, for messages'],
  ['language', 'the language of the dialogue'],
);

export const properties = words(
  ['height', 'stature'],
  ['mass', 'weight, as kilograms or pounds'],
  ['age', 'years'],
  ['wears', 'clothes, separated by commas'],
  ['looks', 'how it looks'],
  ['carries', 'what is in the hands or pockets as the story starts'],
  ['voice', 'how it sounds'],
  ['top speed', 'the fastest it goes'],
  ['size', 'length, width, height'],
  ['material', 'what it is made of'],
  ['hands', 'how many hands it takes'],
  ['state', 'the states it starts in'],
  ['level', 'how full it is'],
  ['seats', 'how many it seats'],
  ['at', 'latitude and longitude'],
  ['zone', 'the time zone'],
  ['openings', 'doors and windows'],
  ['parts', 'things of the place whose state is tracked'],
  ['marks', 'named spots on the floor'],
  ['reference', 'an image to go by'],
  ['based on', "a real person's name"],
  ['consent', 'the document that allows the likeness'],
  ['aka', 'other spellings of the name'],
);
