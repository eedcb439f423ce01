package org.pactwright.edit.raci;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.pactwright.model.Actor;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * Gives and takes letters of RACI. For use inside of {@link org.pactwright.edit.ModelEdit#record}: a new letter stands
 * behind the last of its kind, so that it shares its line.
 */
public final class Responsibilities {

	private Responsibilities() {
	}

	/** The actors of a letter in the order of the text, without references that lead nowhere. */
	public static List<Actor> actors(RaciTarget target, RaciLetter letter) {
		return target.getAssignments().stream().filter(each -> each.getLetter() == letter)
				.map(ResponsibilityAssignment::getActor).filter(Objects::nonNull).toList();
	}

	/** Whether an actor has a letter. */
	public static boolean has(RaciTarget target, Actor actor, RaciLetter letter) {
		return target.getAssignments().stream()
				.anyMatch(each -> each.getLetter() == letter && each.getActor() == actor);
	}

	/** Gives an actor a letter, unless it has it. */
	public static void give(RaciTarget target, Actor actor, RaciLetter letter) {
		if (!has(target, actor, letter)) {
			target.getAssignments().add(end(target, letter), made(actor, letter));
		}
	}

	/** Takes a letter from an actor. */
	public static void take(RaciTarget target, Actor actor, RaciLetter letter) {
		target.getAssignments().removeIf(each -> each.getLetter() == letter && each.getActor() == actor);
	}

	/** Takes all letters from an actor. */
	public static void clear(RaciTarget target, Actor actor) {
		target.getAssignments().removeIf(each -> each.getActor() == actor);
	}

	/** Gives a letter to these actors in this order, and to no others. */
	public static void set(RaciTarget target, RaciLetter letter, List<Actor> actors) {
		List<ResponsibilityAssignment> current = target.getAssignments().stream()
				.filter(each -> each.getLetter() == letter && each.getActor() != null).toList();
		if (current.size() == actors.size()) {
			// one for another: it stays where it is
			IntStream.range(0, actors.size()).filter(i -> current.get(i).getActor() != actors.get(i))
					.forEach(i -> current.get(i).setActor(actors.get(i)));
			return;
		}
		List<Actor> kept = actors(target, letter).stream().filter(actors::contains).toList();
		boolean inOrder = kept.equals(actors.stream().filter(kept::contains).toList());
		target.getAssignments().removeIf(each -> current.contains(each) && !(inOrder && kept.contains(each.getActor())));
		int next = end(target, letter);
		for (Actor actor : actors.reversed()) {
			int at = position(target, letter, actor);
			if (at < 0) {
				target.getAssignments().add(next, made(actor, letter));
			} else {
				next = at;
			}
		}
	}

	/** Where the next of a letter goes. */
	private static int end(RaciTarget target, RaciLetter letter) {
		List<ResponsibilityAssignment> all = target.getAssignments();
		return IntStream.range(0, all.size()).filter(i -> all.get(i).getLetter() == letter).max()
				.orElse(all.size() - 1) + 1;
	}

	private static int position(RaciTarget target, RaciLetter letter, Actor actor) {
		List<ResponsibilityAssignment> all = target.getAssignments();
		return IntStream.range(0, all.size())
				.filter(i -> all.get(i).getLetter() == letter && all.get(i).getActor() == actor).findFirst().orElse(-1);
	}

	private static ResponsibilityAssignment made(Actor actor, RaciLetter letter) {
		ResponsibilityAssignment made = PactwrightFactory.eINSTANCE.createResponsibilityAssignment();
		made.setLetter(letter);
		made.setActor(actor);
		return made;
	}
}
