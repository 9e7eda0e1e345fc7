import { describe, expect, it } from 'vitest';
import { tellFigures } from './read.ts';

describe('kinds of figures', () => {
  it.each<[string, string[]]>([
    ['The ferry carried 2,450 passengers.', ['2450 passenger']],
    ['They shared N4.6bn, N10 million and N1,482.', ['4600000000 NGN', '10000000 NGN', '1482 NGN']],
    ['The line got a 12.9 billion crown offer and 3 crown jewels.', ['12900000000 NOK', '3 jewel']],
    ['The boy of nine killed at the lock was named as Per Blom.', ['9 year of age']],
    ['He robbed 31 widows, the oldest of them 94.', ['31 widow', '94 year of age']],
    ['The oldest 40 boats sank, the youngest was four.', ['40 boat', '4 year of age']],
    ['A girl of six died with a farmer of 71.', ['6 year of age', '71 year of age']],
    [
      'Sisters of 12 and 14 were hurt, and boys of nine and ten drowned.',
      ['12 year of age', '14 year of age', '9 year of age', '10 year of age'],
    ],
    ['They were rescued by crews of 12 sailors.', ['12 sailor']],
    ['The naira closed at N1,535.82/$1.', ['1535.82 NGN']],
    ['The rules, 40 pages long, have 12 tables.', ['40 page', '12 table']],
    ['They dug up 1,300 stone tools and 15 stone of corn.', ['1300 tool', '15 stone']],
    ['A grandmother of five won $2 million.', ['2000000 USD']],
    ['The phone costs 900 won and 12,000 won.', ['900 KRW', '12000 KRW']],
    ['On June 3, 5 boats sank, and on June 4 and 5 boats were towed.', ['5 boat', '5 boat']],
    ['Of the 300 officers, 34, mostly recruits, left.', ['300 officer', '34 officer']],
    ['Two officers, 34 and 29, were shot.', ['2 officer']],
    ['About 1 200 000 voters stayed home.', ['1200000 voter']],
    ['Officials counted 1,20,000 ballots.', ['120000 ballot']],
    ['The port handled 3.4 million containers.', ['3400000 container']],
    ['The app has 1.2m users.', ['1200000 user']],
    ['It won 8K votes.', ['8000 vote']],
    ['The icon is made of 12 pixels.', ['12 pixel']],
    ['The screen has 640 by 400 pixels.', ['640 pixel', '400 pixel']],
    ['They found 40 by a wall of 12 metres.', ['12 metre']],
    ['They paid $12 for 150m of rope.', ['12 USD', '150 metre']],
    ['The code is 01632 and 40 boats sank.', ['40 boat']],
    ["'345 boats sank,' he said.", ['345 boat']],
    ['Some 2 dozen to 40 thousand boats sank.', ['24..40000 boat']],
    ['Sales are expected to grow 4% to 5%.', ['4..5 percent']],
    ['The tax will rise 3% to 20%.', ['3 percent', '20 percent']],
    ['Last week 40 pounds was sold for $300.', ['40 pound-mass', '300 USD']],
    ['The bags weigh 40 pounds and cost $300.', ['40 pound-mass', '300 USD']],
    ['It cost $2019.', ['2019 USD']],
    ['She ran on an 1850 metre track.', ['1850 metre']],
    ['It sold 40k tickets.', ['40000 ticket']],
    ['Twenty-five goats escaped.', ['25 goat']],
    ['One hundred and six schools closed.', ['106 school']],
    ['A dozen boats sank.', ['12 boat']],
    ['Two dozen witnesses spoke.', ['24 witness']],
    ['Half a million people fled.', ['500000 people']],
    ['One and a half million homes went dark.', ['1500000 home']],
    ['More than a hundred farmers marched.', ['100 farmer']],
    ['The plan covers 3 lakh farmers.', ['300000 farmer']],
  ])('counts: %s', (sentence, expected) => {
    expect(tellFigures(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Dozens of cars burned.', ['12..120 car']],
    ['Several hundred farmers and a few thousand fans came.', ['200..900 farmer', '2000..9000 fan']],
    ['It owes several hundred million euros.', ['200000000..900000000 EUR']],
    ['It owes hundreds of millions of euros.', ['100000000..1000000000 EUR']],
    ['The strike lasted 20-plus days.', ['20 day']],
    ['Hundreds of trees fell.', ['100..1000 tree']],
    ['Tens of thousands of pilgrims came.', ['10000..100000 pilgrim']],
    ['Two-thirds of voters agreed.', ['0.6666666666666666 voter']],
    ['A third of the harvest was lost.', ['0.3333333333333333 harvest']],
    ['One out of every four ferries runs late.', ['0.25 ferry']],
    ['Blom beat the world number one in five sets.', ['5 set']],
    ['Blom scored three in four games.', ['4 game']],
    ['Four in 10 teachers want to leave.', ['0.4 teacher']],
    ['The snail moved a quarter of an inch.', ['0.25 inch']],
  ])('orders of magnitude and shares: %s', (sentence, expected) => {
    expect(tellFigures(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Repairs cost $2.5 billion.', ['2500000000 USD']],
    ['The club paid £4m for the striker.', ['4000000 GBP']],
    ['Shares closed at 212.5p.', ['212.5 GBP']],
    ['A loaf costs 90 cents.', ['90 USD']],
    ['The grant is worth EUR 3m.', ['3000000 EUR']],
    ['The dam cost Rs 500 crore.', ['5000000000 INR']],
    ['Melbourne set aside A$75,000.', ['75000 AUD']],
    ['Rent rose to 1,200€ in Porto.', ['1200 EUR']],
    ['Oslo spent 40 million Norwegian kroner.', ['40000000 NOK']],
    ['Copenhagen spent 40 million Danish crowns.', ['40000000 DKK']],
    ['Taipei ordered NT$9 billion of ferries.', ['9000000000 TWD']],
    ['The bank lost ¥30bn.', ['30000000000 JPY']],
    ['Wages average 5,000 Hong Kong dollars.', ['5000 HKD']],
    ['Losses came to 20 million pounds.', ['20000000 GBP']],
    ['The trade gap was $-3.2bn.', ['-3200000000 USD']],
    ['Milk sells for $4 a gallon.', ['4 USD']],
  ])('money: %s', (sentence, expected) => {
    expect(tellFigures(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Turnout was 62%.', ['62 percent']],
    ['Output fell 4.5 per cent.', ['4.5 percent']],
    ['Support slipped 3 percentage points.', ['3 percentage point']],
    ['The yield rose 25 basis points.', ['25 basis point']],
    ['The index lost .5 percent.', ['0.5 percent']],
    ['Growth was -0.3%.', ['-0.3 percent']],
    ['The lake is three times deeper.', ['3 times']],
  ])('percent, points and times: %s', (sentence, expected) => {
    expect(tellFigures(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Gusts hit 85mph.', ['85 mile per hour']],
    ['The train runs at 300 kilometres per hour.', ['300 kilometre per hour']],
    ['The engine makes 310 pound-feet.', ['310 pound-foot']],
    ['The site spans 40 square miles.', ['40 square mile']],
    ['A 1,200 sq. ft. flat burned.', ['1200 square foot']],
    ['The tank holds 10 m³.', ['10 cubic metre']],
    ['It was 30°C in the shade.', ['30 degree Celsius']],
    ['The night fell to minus-13 degrees Fahrenheit.', ['-13 degree Fahrenheit']],
    ['The farm will produce 6.4kWh.', ['6.4 kilowatt-hour']],
    ['The field yields 90,000 barrels per day.', ['90000 barrel per day']],
    ['The whale weighs 12 tonnes.', ['12 tonne']],
    ['They marched for four straight days.', ['4 day']],
    ['The 12-year-old bridge was closed.', ['12 year of age']],
    ['The body of a farmer of 47 was found.', ['47 year of age']],
    ['The farmer of 47 cows was found.', ['47 cow']],
    ['Children under five account for it.', ['5 year of age']],
    ['Families with a child under three get help.', ['3 year of age']],
    ['Those aged over 65 make it up.', ['65 year of age']],
    ['The man of 34 was found.', ['34 year of age']],
    ['The fire burned 46,000 ha of forest.', ['46000 hectare']],
    ['The error is plus or minus 3 percentage points.', ['3 percentage point']],
    ['Teens aged 12 to 17 and kids ages 5 to 11 came.', ['12..17 year of age', '5..11 year of age']],
    [
      'It is for those between 50 and 64 and the 5 to 11 age group.',
      ['50..64 year of age', '5..11 year of age'],
    ],
    [
      'The pupils were between the ages of 10-14, the sick aged from one to 12 years.',
      ['10..14 year of age', '1..12 year of age'],
    ],
    ['A magnitude 6.4 earthquake struck.', ['6.4 magnitude']],
    ['A one-in-four chance stayed.', ['0.25 chance']],
    ['The first two Cup races were won.', ['2 race']],
    ['At least 85 barrel bomb attacks were counted.', ['85 attack']],
    ['The bank sent 500m more vaccine doses.', ['500000000 dose']],
    ['She ran 500m more than he did.', ['500 metre']],
    ['On May 1, 300 people met.', ['300 people']],
  ])('measures: %s', (sentence, expected) => {
    expect(tellFigures(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Between 5 and 10 boats sank.', ['5..10 boat']],
    ['It takes 5 to 10 minutes.', ['5..10 minute']],
    ['It takes 5-10 minutes.', ['5..10 minute']],
    ['Three or four men ran off.', ['3..4 man']],
    ['The fee is $3 to $5 million.', ['3000000..5000000 USD']],
    ['The fund holds $3-5 billion.', ['3000000000..5000000000 USD']],
    ['There were 1 to 2 thousand fans.', ['1000..2000 fan']],
    ['The price dropped from $60 per crate to $40.', ['40..60 USD']],
    ['Use went from 12 litres per hour in 2003 to 19.', ['12..19 litre per hour']],
    ['It warmed by 2 to 2.5C.', ['2..2.5 degree Celsius']],
    ['The gap grew by $4 billion to $19 billion.', ['4000000000 USD', '19000000000 USD']],
    ['Sales rose to $7 million from $6 million.', ['7000000 USD', '6000000 USD']],
    ['The number of open jobs rose by about 1 million to 9.3 million.', ['1000000 job', '9300000 job']],
    ['The krone weakened 0.5 percent to 36.15 against it.', ['0.5 percent', '36.15']],
    ['It taxes boats from five dozen makers and up to 25% more.', ['60 maker', '25 percent']],
    ['Blom raised its fee $5 to $84.', ['5 USD', '84 USD']],
    ['The yard asked for $140-150m.', ['140000000..150000000 USD']],
    ['Nolm gave 91m naira.', ['91000000 NGN']],
    ['The toll from the five-day attack rose to at least 140 people.', ['5 day', '140 people']],
    ['New cases have fallen 34%, from 3,165 to 2,083.', ['34 percent', '2083..3165']],
    ['It took five hours and 38 minutes.', ['338 minute']],
    ['She won in 2 hours, 14 minutes and 30 seconds.', ['8070 second']],
    ['He was jailed for two years and six months.', ['30 month']],
    ['It took two days, and 90 minutes more.', ['2 day', '90 minute']],
  ])('ranges, and pairs that are none: %s', (sentence, expected) => {
    expect(tellFigures(sentence)).toEqual(expected);
  });
});
