/** Groups so many invented articles and prints what that took. A process of its own, for the memory's sake. */
import { groupStories } from '../../../src/pipeline/group/group.ts';
import { inventNews } from './invent-news.ts';

/** Grouped first, so that the code is compiled when time counts. */
const WARM = 500;

const summaries = inventNews(Number(process.argv[2]));
groupStories(summaries.slice(0, WARM), []);
const before = process.cpuUsage();
const start = performance.now();
const stories = groupStories(summaries, []);
const ms = performance.now() - start;
const { user } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ ms, cpuMs: user / 1000, peak, stories: stories.length }));
