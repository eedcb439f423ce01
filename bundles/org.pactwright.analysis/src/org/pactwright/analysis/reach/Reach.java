package org.pactwright.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.analysis.internal.reach.ItemWalk;
import org.pactwright.analysis.internal.reach.Sharing;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.Actor;
import org.pactwright.model.InformationItem;
import org.pactwright.standards.CheckContext;

/**
 * Information reach: whom each piece of information reaches, directly or by passing on, and what forbids it on the way.
 * The rules are those of the traffic light protocol (TLP 2.0 of FIRST, annex to ISO 22396), of classification levels
 * and clearances (ISO22396-cls-a) and of agreements (ISO22396-agr-a); {@code docs/analysis.md} gives them exactly.
 *
 * <p>Whether a hop is allowed depends on the hop alone, not on how the information came there. An actor may have a piece
 * of information when there is a way to it on which every hop is allowed; the shortest of these is shown. To all others
 * whom it reaches, the way is shown that leaves the allowed part and then has the fewest hops; its first hop from there
 * is the first that is forbidden.
 *
 * <p>Made once for a model; each item is then followed in time linear in the exchanges that carry it and in the seats
 * of the bodies they concern. The project must not change meanwhile. Not safe for several threads.
 */
public final class Reach {

	private final CheckContext context;
	private final Sharing sharing;
	private final ItemWalk walk;

	private Reach(CheckContext context) {
		this.context = context;
		this.sharing = new Sharing(context);
		this.walk = new ItemWalk(context, sharing);
	}

	/** Reads who sends what to whom. */
	public static Reach of(Project project) {
		return new Reach(new CheckContext(project, Progress.none()));
	}

	/** All items, in the order of the text. */
	public List<InformationItem> items() {
		return context.all(InformationItem.class);
	}

	/** All actors, in the order of the text. */
	public List<Actor> actors() {
		return context.all(Actor.class);
	}

	/** Follows one item. */
	public ItemReach of(InformationItem item) {
		return walk.follow(item);
	}

	/**
	 * Follows every item.
	 *
	 * @throws java.util.concurrent.CancellationException when nobody wants the result any more
	 */
	public List<ItemReach> all(Progress progress) {
		List<ItemReach> all = new ArrayList<>();
		for (InformationItem item : items()) {
			progress.check();
			all.add(walk.follow(item));
		}
		return List.copyOf(all);
	}

	/** Items that reach an actor, and how: what it may see, and what it gets although it must not. */
	public List<Known> knownTo(Actor actor, Progress progress) {
		List<Known> known = new ArrayList<>();
		for (InformationItem item : items()) {
			progress.check();
			Optional<Holder> holder = walk.follow(item).holder(actor);
			holder.ifPresent(found -> known.add(new Known(item, found)));
		}
		return List.copyOf(known);
	}

	/**
	 * A piece of information that reaches an actor.
	 *
	 * @param item the information
	 * @param holder how it gets there
	 */
	public record Known(InformationItem item, Holder holder) {
	}
}
