package handbook.pictures.lineage;

import handbook.model.Policy;
import handbook.model.site.Site;
import handbook.pictures.scale.YearScale;
import handbook.pictures.steps.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Policies that are joined to one another, and to no others, with when each began. */
final class Families {
    private final PolicySteps steps;
    private final Map<String, Double> times = new HashMap<>();

    private Families(PolicySteps steps) {
        this.steps = steps;
    }

    /**
     * A policy in its time.
     *
     * @param began in years; where nobody knows, when those began that it is joined to
     */
    record Member(Policy policy, double began) {}

    /**
     * A family, its oldest member first.
     *
     * @param steps all within it
     */
    record Family(List<Member> members, List<Step<Policy>> steps) {
        Family {
            members = List.copyOf(members);
            steps = List.copyOf(steps);
        }

        int size() {
            return members.size();
        }

        /** How many have a date of their own. */
        long dated() {
            return members.stream()
                    .filter(member -> PolicySteps.began(member.policy).isPresent())
                    .count();
        }

        /** The one that most of the others come of. */
        Policy head() {
            return members.stream()
                    .map(Member::policy)
                    .max(Comparator.comparingInt(this::descendants))
                    .orElseThrow();
        }

        private int descendants(Policy policy) {
            Set<String> met = new LinkedHashSet<>(Set.of(policy.id()));
            Deque<String> open = new ArrayDeque<>(met);
            while (!open.isEmpty()) {
                String one = open.pop();
                steps.stream()
                        .filter(step -> step.base().id().equals(one))
                        .map(step -> step.user().id())
                        .filter(met::add)
                        .forEach(open::add);
            }
            return met.size();
        }

        /** Only some of its members. */
        Family of(List<Member> some) {
            Set<String> ids = new LinkedHashSet<>();
            some.forEach(member -> ids.add(member.policy.id()));
            return new Family(
                    some,
                    steps.stream()
                            .filter(step -> ids.contains(step.user().id())
                                    && ids.contains(step.base().id()))
                            .toList());
        }
    }

    /** The largest first; those of whom nobody knows when any of them began are left out. */
    static List<Family> of(Site site) {
        Families families = new Families(new PolicySteps(site));
        Set<String> met = new LinkedHashSet<>();
        return site.all(Policy.class).stream()
                .filter(policy -> !met.contains(policy.id()))
                .map(policy -> families.around(policy, met))
                .filter(family -> family.size() > 1)
                .sorted(Comparator.comparing(Family::size)
                        .reversed()
                        .thenComparing(family -> family.members.getFirst().began))
                .toList();
    }

    private Family around(Policy one, Set<String> met) {
        List<Policy> members = new ArrayList<>();
        List<Step<Policy>> inside = new ArrayList<>();
        Deque<Policy> open = new ArrayDeque<>(List.of(one));
        met.add(one.id());
        while (!open.isEmpty()) {
            Policy policy = open.pop();
            members.add(policy);
            List<Step<Policy>> bases = steps.bases(policy);
            inside.addAll(bases);
            Stream.concat(
                            bases.stream().map(Step::base),
                            steps.users(policy).stream().map(Step::user))
                    .filter(other -> met.add(other.id()))
                    .forEach(open::add);
        }
        members.forEach(
                policy -> PolicySteps.began(policy).ifPresent(date -> times.put(policy.id(), YearScale.years(date))));
        while (members.stream().anyMatch(this::place)) {
            // Until nobody more is placed by those around.
        }
        Family whole = new Family(List.of(), inside);
        List<Member> placed = members.stream()
                .filter(policy -> times.containsKey(policy.id()))
                .map(policy -> new Member(policy, Objects.requireNonNull(times.get(policy.id()))))
                .sorted(Comparator.comparingDouble(Member::began)
                        .thenComparing(member -> -whole.descendants(member.policy))
                        .thenComparing(member -> member.policy.title())
                        .thenComparing(member -> member.policy.id()))
                .toList();
        return whole.of(placed);
    }

    /** Gives somebody whose time is unknown that of the last it comes of, or else of the first that comes of it. */
    private boolean place(Policy policy) {
        if (times.containsKey(policy.id())) {
            return false;
        }
        DoubleStream after = steps.bases(policy).stream()
                .flatMap(step -> Stream.ofNullable(times.get(step.base().id())))
                .mapToDouble(Double::doubleValue);
        DoubleStream before = steps.users(policy).stream()
                .flatMap(step -> Stream.ofNullable(times.get(step.user().id())))
                .mapToDouble(Double::doubleValue);
        List<Double> found = new ArrayList<>();
        after.max().ifPresent(found::add);
        before.min().ifPresent(found::add);
        found.stream().findFirst().ifPresent(time -> times.put(policy.id(), time));
        return !found.isEmpty();
    }
}
