package handbook.pages.routes;

import handbook.model.Kind;

/**
 * A part of the site that lists one kind of thing.
 *
 * @param name its short name, for navigation and breadcrumbs
 * @param heading the heading of its first page
 * @param lead what a reader finds there, in one or two sentences
 * @param count how many things it lists
 */
public record Section(Kind kind, String name, String heading, String lead, int count) {
    public String address() {
        return kind.segment() + "/";
    }

    public static Section of(Kind kind, int count) {
        return switch (kind) {
            case CHAPTER ->
                new Section(
                        kind,
                        "Handbook",
                        "The handbook",
                        "What interoperability is, where you are, where you want to be, and how to plan, buy and deliver the path between the two.",
                        count);
            case STANDARD ->
                new Section(
                        kind,
                        "Standards",
                        "Standards",
                        "Standards, terminologies, specifications and national services you can ask a system to meet or use.",
                        count);
            case POLICY ->
                new Section(
                        kind,
                        "Policies",
                        "Policies",
                        "Laws, strategies, contracts and programmes that say who must do what, and by when.",
                        count);
            case CRITERION ->
                new Section(
                        kind,
                        "Criteria",
                        "Procurement criteria",
                        "Testable requirements for a tender, each with a question, the evidence to ask for and a way to score the answer.",
                        count);
            case SYSTEM_TYPE ->
                new Section(
                        kind,
                        "Buy",
                        "Buy a system",
                        "Choose the kind of system you are buying. Its page gives you everything to require, ready for your tender.",
                        count);
            case NEED ->
                new Section(
                        kind,
                        "Needs",
                        "Exchanges people need",
                        "Start from what people need to do. Each page sets out your options, when each one fits and what to require.",
                        count);
            case BLOCKER ->
                new Section(
                        kind,
                        "Blockers",
                        "Blockers and remedies",
                        "What gets in the way of sharing information, why, and what others did about it.",
                        count);
            case CAPABILITY ->
                new Section(
                        kind,
                        "Maturity",
                        "Digital maturity",
                        "Say where you stand today, see what good looks like, and take the next step.",
                        count);
            case CASE_STUDY ->
                new Section(
                        kind,
                        "Case studies",
                        "Case studies",
                        "What happened elsewhere, what was measured, and how far you can trust it.",
                        count);
            case ORGANISATION ->
                new Section(
                        kind,
                        "Organisations",
                        "Organisations",
                        "Who owns the standards and policies, and which body came before or after.",
                        count);
            case TOPIC ->
                new Section(kind, "Topics", "Topics", "Everything in the handbook and the catalogue, by topic.", count);
            case CARE_SETTING ->
                new Section(
                        kind,
                        "Care settings",
                        "Care settings",
                        "Everything that applies where you work, by the place or service in which care happens.",
                        count);
            case TERM ->
                new Section(
                        kind, "Glossary", "Glossary", "What the words and short forms mean, in plain English.", count);
            case EVENT ->
                new Section(
                        kind,
                        "Timeline",
                        "Timeline",
                        "How we got here, and what is coming. Each event has a date and a source.",
                        count);
            case SOURCE ->
                new Section(kind, "Sources", "Sources", "Everything that statements in this handbook rest on.", count);
            case PLAIN_PAGE -> new Section(kind, "Pages", "Pages", "Pages about this site.", count);
        };
    }
}
