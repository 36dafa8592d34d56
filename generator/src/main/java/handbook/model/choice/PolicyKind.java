package handbook.model.choice;

/** What sort of policy it is. */
public enum PolicyKind implements Choice {
    LEGISLATION("Legislation", "An Act, regulations or common law."),
    DIRECTION("Direction", "A formal instruction under a power given by law."),
    STRATEGY("Strategy", "A national plan or vision."),
    POLICY("Policy", "A stated position of a national body."),
    CONTRACT_CONDITION("Contract condition", "Terms that bind through a contract."),
    CHARTER("Charter", "Promises made in public."),
    GUIDANCE("Guidance", "Advice on how to meet a duty or aim."),
    PROGRAMME("Programme", "Funded work with a start and an end."),
    REVIEW("Review", "An independent look with recommendations.");

    private final String title;
    private final String meaning;

    PolicyKind(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
