import type { CalendarCell, CountedLink, Link, TeaserGroup } from "./pieces.ts";
import type { Page } from "./sheet.ts";

/** A year, a month, a day, or the undated articles. */
export interface PeriodProps extends Page {
	kind: "year" | "month" | "day" | "undated";
	heading: string;
	/** "214 articles". */
	extent: string;
	breadcrumbs: Link[];
	older?: Link;
	newer?: Link;
	/** Months of a year (12 cells), or days of a month in rows of seven with `null` as padding. */
	calendar?: { weekdays?: { text: string; name: string }[]; rows: (CalendarCell | null)[][] };
	/** Empty when the list is long: then `parts` leads to the shorter lists. */
	groups: TeaserGroup[];
	parts: CountedLink[];
}

/** A year of the archive; or, with no months, some years in a row that have nothing. */
export interface CoverageRow {
	label: string;
	href?: string;
	months: CalendarCell[];
	/** Articles dated to the year alone. */
	vague: number;
	count: number;
}

/** What the archive holds of each month, and what it does not. */
export interface CoverageProps extends Page {
	heading: string;
	/** "2,081 articles, 2010–2025". */
	extent: string;
	/** "3 months have none." */
	summary: string;
	/** The months without articles: "March 2013", "May 2013 – July 2013". */
	gaps: string[];
	/** Short names of the twelve months, for the head of the table. */
	months: string[];
	/** Oldest first. */
	rows: CoverageRow[];
	undated?: CountedLink;
}

/** A day through the years. */
export interface DayOfYearProps extends Page {
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	/** A group for each year, newest first. */
	groups: TeaserGroup[];
	/** The days before and after; the year runs in a circle. */
	older: Link;
	newer: Link;
}

/** A printed issue. */
export interface IssueProps extends Page {
	label: string;
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	/** A group for each page of the issue. */
	groups: TeaserGroup[];
	/** Where it holds very much: its articles by title. */
	parts: CountedLink[];
	older?: Link;
	newer?: Link;
}

/** Index of the printed issues; where they are many, `parts` leads to those of each year. */
export interface IssuesProps extends Page {
	heading: string;
	extent: string;
	breadcrumbs: Link[];
	years: { heading: string; id: string; links: CountedLink[] }[];
	parts: CountedLink[];
}

/** Calendar of all days through the years. */
export interface DaysOfYearProps extends Page {
	heading: string;
	about: string;
	months: { name: string; days: Required<CalendarCell>[] }[];
}
