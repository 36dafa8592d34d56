package handbook.applicability;

import handbook.model.Binding;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.Choice;
import handbook.model.choice.Obligation;
import handbook.model.choice.Status;
import java.util.List;
import java.util.Optional;

/**
 * What applies to what somebody buys or runs, and what does not; each list in the order of the catalogue.
 *
 * @param toCheck standards that bind the settings whatever the system, so that the reader must look
 */
public record Answer(
        List<StandardApplies> standards,
        List<Standard> toCheck,
        List<CriterionApplies> criteria,
        List<PolicyApplies> policies,
        List<LeftOut<Standard>> standardsLeftOut,
        List<LeftOut<Criterion>> criteriaLeftOut) {
    public Answer {
        standards = List.copyOf(standards);
        toCheck = List.copyOf(toCheck);
        criteria = List.copyOf(criteria);
        policies = List.copyOf(policies);
        standardsLeftOut = List.copyOf(standardsLeftOut);
        criteriaLeftOut = List.copyOf(criteriaLeftOut);
    }

    /** Something that systems ask for. */
    public sealed interface Applies {
        /** The systems that ask for it, at least one. */
        List<Ground> because();

        /** The type the first system that asks inherits it from; empty when it asks itself. */
        default Optional<SystemType> inheritedFrom() {
            return because().getFirst().inheritedFrom();
        }

        /** Whether the first system that asks does so itself. */
        default boolean own() {
            return inheritedFrom().isEmpty();
        }
    }

    /**
     * A standard that applies.
     *
     * @param binds how binding it is on the day for the systems asked about
     * @param status where it is in its life on the day
     */
    public record StandardApplies(Standard entity, List<Ground> because, Binds binds, Status status)
            implements Applies {
        /** How binding it is on the day. */
        public Obligation group() {
            return binds.level;
        }
    }

    /**
     * How binding a standard is.
     *
     * @param level on the day
     * @param binding the obligation that says so; empty where none of the standard's binds
     */
    public record Binds(Obligation level, Optional<Binding> binding) {}

    /** A requirement that applies. */
    public record CriterionApplies(Criterion entity, List<Ground> because) implements Applies {}

    /**
     * A policy behind what applies.
     *
     * @param standards those that apply which it mandates or recommends
     * @param criteria those that apply which rest on it
     * @param duties what it obliges the role that asks to do
     */
    public record PolicyApplies(
            Policy entity, List<Standard> standards, List<Criterion> criteria, List<Policy.Duty> duties) {}

    /**
     * Something that does not apply.
     *
     * @param note why a requirement is excluded
     */
    public record LeftOut<E extends Entity>(E entity, Reason reason, Optional<String> note) {}

    /** Why something does not apply. */
    public enum Reason implements Choice {
        NOT_ASKED,
        PAST,
        OTHER_SETTINGS,
        EXCLUDED
    }
}
