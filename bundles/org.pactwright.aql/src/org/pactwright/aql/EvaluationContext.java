package org.pactwright.aql;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.internal.run.Session;
import org.pactwright.aql.spi.CrossReferencer;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.aql.spi.ReadListener;

/**
 * What evaluations may look at: variables, who refers to whom, the roots of the models. Cheap to change and to use
 * again; belongs to one thread.
 */
public final class EvaluationContext {

	/** The variable that an expression starts from. */
	public static final String SELF = "self";

	private final Session session = new Session();

	/** A context in which {@code self} is the given object. */
	public static EvaluationContext of(Object self) {
		return new EvaluationContext().set(SELF, self);
	}

	/**
	 * Sets a variable.
	 *
	 * @param name its name
	 * @param value any value of the language, null included
	 * @return this
	 */
	public EvaluationContext set(String name, Object value) {
		session.set(name, value);
		return this;
	}

	/** Removes a variable; expressions that use it fail. Returns this. */
	public EvaluationContext remove(String name) {
		session.remove(name);
		return this;
	}

	/** Whether a variable is set, be it to null. */
	public boolean has(String name) {
		return session.indexOf(name) >= 0;
	}

	/** The value of a variable; empty if it is not set or null. */
	public Optional<Object> value(String name) {
		int index = session.indexOf(name);
		return index < 0 ? Optional.empty() : Optional.ofNullable(session.valueAt(index));
	}

	/** The names of the variables that are set. */
	public List<String> variables() {
		return session.names();
	}

	/** Sets who is asked by {@code eInverse}. Returns this. */
	public EvaluationContext crossReferencer(CrossReferencer referencer) {
		session.setCrossReferencer(referencer);
		return this;
	}

	/** Sets where searches through whole models look first: all of them search anew otherwise. Returns this. */
	public EvaluationContext knownContents(KnownContents known) {
		session.setKnownContents(known);
		return this;
	}

	/** Sets where {@code allInstances} looks: nowhere at first. Returns this. */
	public EvaluationContext roots(Collection<? extends EObject> roots) {
		session.setRoots(roots);
		return this;
	}

	/**
	 * Sets who may stop evaluations: asked often, at every step of a loop; an evaluation that is stopped fails and says so.
	 * So does one that takes more steps or memory than any sensible one. Returns this.
	 */
	public EvaluationContext stopWhen(BooleanSupplier stop) {
		session.setStop(stop);
		return this;
	}

	/** Whether the last evaluation was given up because it took too long or too much memory: it would again. */
	public boolean exhausted() {
		return session.exhausted();
	}

	/** Sets who is told what evaluations read from now on. Returns this. */
	public EvaluationContext listener(ReadListener listener) {
		session.setListener(Optional.of(listener));
		return this;
	}

	/** Nobody is told any more. Returns this. */
	public EvaluationContext withoutListener() {
		session.setListener(Optional.empty());
		return this;
	}

	/** Who is told what evaluations read. */
	public Optional<ReadListener> listener() {
		return session.tracking() ? Optional.of(session.reads()) : Optional.empty();
	}

	/** The inner side. */
	Session session() {
		return session;
	}
}
