package handbook.pictures.lineage;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds ways for lines between boxes, level and upright, around all boxes. Lines from one box may share their way; others keep apart
 * where they can, and cross rather than touch.
 */
final class Wires {
    /** Ways lie on multiples of it, so that two are either the same or this far apart. */
    static final int TRACK = 6;

    private static final int CLEARANCE = 5;
    private static final int TURN = 18;
    private static final int CROSSING = 24;
    /** To share a way with a line from somewhere else, which could be read as one. */
    private static final int CONFUSION = 300;
    /** To leave or arrive elsewhere than sideways, in the direction of time. */
    private static final int OTHER_SIDE = 8;

    private static final int FREE = -1;
    private static final int SEVERAL = -2;
    private static final int SHUT = -3;

    private final int[] xs;
    private final int[] ys;
    private final int[] level;
    private final int[] upright;

    /**
     * @param levels heights at which there is room for level lines
     * @param uprights places at which there is room for upright lines
     */
    Wires(Collection<Area> boxes, Collection<Integer> uprights, Collection<Integer> levels) {
        this.xs = tracks(uprights);
        this.ys = tracks(levels);
        this.level = new int[xs.length * ys.length];
        this.upright = new int[xs.length * ys.length];
        Arrays.fill(level, FREE);
        Arrays.fill(upright, FREE);
        boxes.forEach(this::shut);
    }

    static int track(int place) {
        return Math.round(place / (float) TRACK) * TRACK;
    }

    private static int[] tracks(Collection<Integer> places) {
        SortedSet<Integer> tracks = new TreeSet<>();
        places.forEach(place -> tracks.add(track(place)));
        return tracks.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where a line meets a box, the crossing of ways before it, and what it costs to meet it there. */
    private record Port(Point edge, int vertex, boolean sideways, int cost) {}

    /** Where a way ends, and what the whole of it costs. */
    private record Arrival(int state, Port port, int cost) {}

    /** A crossing of ways, reached sideways or not, at a cost. */
    private record Reached(int vertex, boolean sideways, int cost, int order) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            return cost != other.cost ? Integer.compare(cost, other.cost) : Integer.compare(order, other.order);
        }
    }

    /** A way from one box to another. Lines of one source may share their way. */
    List<Point> lay(Area from, Area to, int source) {
        List<Port> starts = ports(from, true);
        List<Port> ends = ports(to, false);
        int[] cost = new int[2 * level.length];
        int[] before = new int[2 * level.length];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(before, FREE);
        PriorityQueue<Reached> open = new PriorityQueue<>();
        for (Port port : starts) {
            cost[state(port.vertex, port.sideways)] = port.cost;
            open.add(new Reached(port.vertex, port.sideways, port.cost, open.size()));
        }
        Arrival best = new Arrival(FREE, ends.getFirst(), Integer.MAX_VALUE);
        int order = starts.size();
        while (!open.isEmpty() && open.peek().cost < best.cost) {
            Reached here = open.poll();
            int state = state(here.vertex, here.sideways);
            if (here.cost > cost[state]) {
                continue;
            }
            best = arrived(here, ends, best);
            for (int way = 0; way < 4; way++) {
                int next = next(here.vertex, way);
                boolean sideways = way < 2;
                if (next < 0 || (sideways ? level : upright)[Math.min(here.vertex, next)] == SHUT) {
                    continue;
                }
                int reached = here.cost + cost(here, next, sideways, source);
                if (reached < cost[state(next, sideways)]) {
                    cost[state(next, sideways)] = reached;
                    before[state(next, sideways)] = state;
                    open.add(new Reached(next, sideways, reached, order++));
                }
            }
        }
        if (best.state == FREE) {
            throw new IllegalArgumentException("no way from " + from + " to " + to);
        }
        return way(starts, best, before, source);
    }

    /** The cheaper of an arrival and that from where a way has come to. */
    private Arrival arrived(Reached here, List<Port> ends, Arrival best) {
        Arrival cheapest = best;
        for (Port port : ends) {
            int whole = here.cost + port.cost + (here.sideways == port.sideways ? 0 : TURN);
            if (port.vertex == here.vertex && whole < cheapest.cost) {
                cheapest = new Arrival(state(here.vertex, here.sideways), port, whole);
            }
        }
        return cheapest;
    }

    private List<Point> way(List<Port> starts, Arrival arrival, int[] before, int source) {
        Deque<Integer> vertices = new ArrayDeque<>();
        int first = arrival.state;
        for (int state = arrival.state; state != FREE; state = before[state]) {
            vertices.addFirst(state / 2);
            first = state;
        }
        List<Integer> passed = List.copyOf(vertices);
        for (int i = 1; i < passed.size(); i++) {
            take(passed.get(i - 1), passed.get(i), source);
        }
        List<Point> points = new ArrayList<>();
        int started = first;
        starts.stream()
                .filter(port -> state(port.vertex, port.sideways) == started)
                .findFirst()
                .ifPresent(port -> points.add(port.edge));
        passed.forEach(vertex -> points.add(point(vertex)));
        points.add(arrival.port.edge);
        return straightened(points);
    }

    private static List<Point> straightened(List<Point> points) {
        List<Point> straight = new ArrayList<>();
        for (Point point : points) {
            int size = straight.size();
            if (size > 0 && straight.get(size - 1).equals(point)) {
                continue;
            }
            if (size > 1 && inLine(straight.get(size - 2), straight.get(size - 1), point)) {
                straight.removeLast();
            }
            straight.add(point);
        }
        return straight;
    }

    private static boolean inLine(Point one, Point middle, Point other) {
        return one.x() == middle.x() && middle.x() == other.x() || one.y() == middle.y() && middle.y() == other.y();
    }

    private int cost(Reached here, int next, boolean sideways, int source) {
        Point from = point(here.vertex);
        Point to = point(next);
        int length = Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        int owner = sideways ? level[Math.min(here.vertex, next)] : upright[Math.min(here.vertex, next)];
        int cost = owner == source ? length / 3 : owner == FREE ? length : length + CONFUSION;
        boolean turns = here.sideways != sideways;
        int passing = passing(next, !sideways, source);
        return cost + (turns ? TURN : 0) + (passing > 0 ? CROSSING : 0);
    }

    /** How many lines of others go through a crossing of ways, sideways or not. */
    private int passing(int vertex, boolean sideways, int source) {
        int[] owners = sideways ? level : upright;
        int back = next(vertex, sideways ? 0 : 2);
        int count = isOthers(owners[vertex], source) ? 1 : 0;
        return back >= 0 && isOthers(owners[back], source) ? count + 1 : count;
    }

    private static boolean isOthers(int owner, int source) {
        return owner != FREE && owner != SHUT && owner != source;
    }

    private void take(int one, int other, int source) {
        int[] owners = Math.abs(one - other) == 1 ? level : upright;
        int way = Math.min(one, other);
        owners[way] = owners[way] == FREE || owners[way] == source ? source : SEVERAL;
    }

    /** To the left, to the right, up and down; below 0 where the sheet ends. */
    private int next(int vertex, int way) {
        int column = vertex % xs.length;
        int row = vertex / xs.length;
        return switch (way) {
            case 0 -> column > 0 ? vertex - 1 : FREE;
            case 1 -> column < xs.length - 1 ? vertex + 1 : FREE;
            case 2 -> row > 0 ? vertex - xs.length : FREE;
            default -> row < ys.length - 1 ? vertex + xs.length : FREE;
        };
    }

    private Point point(int vertex) {
        return new Point(xs[vertex % xs.length], ys[vertex / xs.length]);
    }

    private static int state(int vertex, boolean sideways) {
        return 2 * vertex + (sideways ? 1 : 0);
    }

    /** Shuts the ways that lead through a box or too near it. */
    private void shut(Area box) {
        for (int row = 0; row < ys.length; row++) {
            for (int column = 0; column < xs.length; column++) {
                boolean atItsHeight = ys[row] > box.y() - CLEARANCE && ys[row] < box.bottom() + CLEARANCE;
                boolean acrossIt = xs[column] > box.x() - CLEARANCE && xs[column] < box.right() + CLEARANCE;
                int right = xs[Math.min(column + 1, xs.length - 1)];
                int below = ys[Math.min(row + 1, ys.length - 1)];
                if (atItsHeight && xs[column] < box.right() + CLEARANCE && right > box.x() - CLEARANCE) {
                    level[row * xs.length + column] = SHUT;
                }
                if (acrossIt && ys[row] < box.bottom() + CLEARANCE && below > box.y() - CLEARANCE) {
                    upright[row * xs.length + column] = SHUT;
                }
            }
        }
    }

    /** Right, below and above for a start; left, above and below for an end. */
    private List<Port> ports(Area area, boolean start) {
        int middle = track(area.y() + 3 * TRACK);
        int inside = track(area.x() + 3 * TRACK);
        List<Port> ports = new ArrayList<>();
        int beside = start ? atLeast(xs, area.right() + CLEARANCE) : atMost(xs, area.x() - CLEARANCE);
        if (beside >= 0) {
            ports.add(port(new Point(start ? area.right() : area.x(), middle), beside, index(ys, middle), true));
        }
        int below = atLeast(ys, area.bottom() + CLEARANCE);
        if (below >= 0) {
            ports.add(port(new Point(inside, area.bottom()), index(xs, inside), below, false));
        }
        int above = atMost(ys, area.y() - CLEARANCE);
        if (above >= 0) {
            ports.add(port(new Point(inside, area.y()), index(xs, inside), above, false));
        }
        return ports;
    }

    private Port port(Point edge, int column, int row, boolean sideways) {
        return new Port(edge, row * xs.length + column, sideways, sideways ? 0 : OTHER_SIDE);
    }

    private static int index(int[] tracks, int track) {
        int found = Arrays.binarySearch(tracks, track);
        if (found < 0) {
            throw new IllegalArgumentException("no track at " + track);
        }
        return found;
    }

    private static int atLeast(int[] tracks, int place) {
        int found = Arrays.binarySearch(tracks, place);
        int index = found < 0 ? -found - 1 : found;
        return index < tracks.length ? index : FREE;
    }

    private static int atMost(int[] tracks, int place) {
        int found = Arrays.binarySearch(tracks, place);
        return found < 0 ? -found - 2 : found;
    }
}
