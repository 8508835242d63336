import { readWords } from './word-list.js';

/** Legal forms: a capitalised run that ends in one is a firm. */
export const legalForms =
  '(?:Co\\.?,?\\s?Ltd\\.?|Co\\.,?\\s?Limited|Company,?\\s?(?:Limited|Ltd\\.?)|Co\\.|Corp\\.?|Corporation|Inc\\.?|Limited|Ltd\\.?|LLC|PLC|plc|GmbH|AG|SE|S\\.A\\.|N\\.V\\.|AB|ASA|S\\.p\\.A\\.|Pte\\.?\\s?Ltd\\.?|Group(?:\\s(?:Co\\.?,?\\s?Ltd\\.?|Corp\\.?|Corporation|Holdings?))?|Holdings?|Company|Co)';

/** Words that end firms' names where no legal form follows. A capitalised run of two words or more that ends in one is a firm. */
export const firmEndWords = readWords(`
  Technology Technologies Tech Motor Motors Auto Automobile Automotive Automation Energy Materials Material Chemical Chemicals
  Chemistry Electronics Electronic Electric Electrical Electrics Pharmaceutical Pharmaceuticals Pharma Semiconductor
  Semiconductors Steel Iron Metal Metals Metallurgical Power Battery Batteries Lithium Cobalt Nickel Titanium Petrochemical
  Petrochemicals Petroleum Refining Bank Airlines Airways Aviation Aerospace Aircraft Foods Food Beverage Beverages Dairy
  Biotech Biotechnology Biopharma Biologics Biosciences Bioscience Biological Biomedical Therapeutics Solar Photovoltaic
  Photovoltaics Optoelectronics Optronics Optical Optics Microelectronics Photonics Precision Logistics Express Capital
  Securities Insurance Shipbuilding Shipping Cement Aluminum Aluminium Copper Mining Gas Environmental Environment Medical
  Healthcare Robotics Robot Software Network Networks Telecom Telecommunications Communications Tire Tyre Rubber Textile
  Textiles Fiber Fibre Paper Glass Ceramics Brewery Distillery Winery Cable Cables Wire Polymer Polymers Plastics Packaging
  Instruments Instrument Machinery Machine Equipment Bearing Bearings Silicon Crystal Magnet Magnetics Fluorine Chlorine
  Fertilizer Agrochemical Seed Seeds Ventures Partners Industries Industry Industrial Enterprises Enterprise International
  Global Digital Intelligent Intelligence Cloud Data Information Systems Solutions Display Displays Storage Circuits
  Components Parts Brake Brakes Engine Engines Vehicle Vehicles Trucks Bus Locomotive Railway Rail Marine Offshore Wind
  Nuclear Hydro Water Furniture Garment Garments Apparel Shoes Sports Media Games Entertainment Culture Tourism Retail Mart
  Supermarket Pump Pumps Valve Valves Compressor Hydraulic Hydraulics Tools Laser Sensors Sensor Photoelectric Innovation Labs
  Laboratories Diagnostics Genomics Genetics Vaccine Vaccines Carbon Graphite Graphene Hydrogen Resources Development
  Investment Investments Construction Engineering Smelting Spirits Liquor Tea Salt Sugar Feed Agriculture Agricultural
  Livestock Electromechanical Resin Resins Filter Filters Guides Membrane Membranes Coating Coatings Paint Paints Ink Inks Dye Dyes Pigments Fastener
  Fasteners Elevator Elevators Lift Lifts Crane Cranes Toys Mould Moulds Mold Molds Tooling Castings Forgings Gear Gears Springs
  Photonics Adhesives Yarn Yarns Pulp Drive Drives Milk Meat Meats Wine Wines Oil Oils Grain Flour Pasture Fabrics Leather Timber Wood Boards Fittings Hardware Appliance Appliances Lighting Connector Connectors Foundry Casting Forging Aluminium Nylon
`);

/** Words before a firm's name that say what it is: "battery maker X", "developer X". */
export const makerWords =
  'makers?|producers?|manufacturers?|suppliers?|builders?|developers?|refiners?|miners?|processors?|fabricators?';
export const roleWords =
  'automakers?|carmakers?|chipmakers?|steelmakers?|drugmakers?|truckmakers?|toymakers?|shipbuilders?|brewers?|retailers?|giants?|firms?|companies|company|conglomerates?|enterprises?|startups?|start-ups?|operators?|providers?|brands?|subsidiary|subsidiaries|affiliates?|units?|arms?|customers?|clients?|partners?|investors?|distillers?|refiners?|lenders?|insurers?|utility|utilities|foundry|group|corporation|manufacturer|leader|unicorn|player|champion|specialist';
