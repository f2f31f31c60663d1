/** Compass points as headings of the floor plan, where north is +z. */
export const compass: Readonly<Record<string, number>> = {
  north: 0,
  'north-east': 45,
  ne: 45,
  east: 90,
  'south-east': 135,
  se: 135,
  south: 180,
  'south-west': 225,
  sw: 225,
  west: 270,
  'north-west': 315,
  nw: 315,
};
