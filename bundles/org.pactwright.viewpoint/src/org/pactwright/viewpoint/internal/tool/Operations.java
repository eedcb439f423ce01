package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;

/** Runs operations, each by the {@link Step} of its kind. */
final class Operations {

	private static final int DEEPEST = 500;

	private final Run run;
	private int depth;

	Operations(Run run) {
		this.run = run;
	}

	Run run() {
		return run;
	}

	/** Runs operations one after the other. */
	void run(List<OperationSpec> specs, EObject context) {
		for (OperationSpec spec : specs) {
			run(spec, context);
		}
	}

	/** Runs an operation and those below it. */
	void run(OperationSpec spec, EObject context) {
		if (++depth > DEEPEST) {
			throw run.failure(Where.of(spec.identity()), "Operations are nested too deep.");
		}
		dispatch(spec, context);
		depth--;
	}

	private void dispatch(OperationSpec spec, EObject context) {
		switch (spec) {
			case OperationSpec.CreateInstance s -> new CreateInstanceStep().run(s, context, this);
			case OperationSpec.ChangeContext s -> new ChangeContextStep().run(s, context, this);
			case OperationSpec.SetValue s -> new SetValueStep().run(s, context, this);
			case OperationSpec.SetObject s -> new SetObjectStep().run(s, context, this);
			case OperationSpec.Unset s -> new UnsetStep().run(s, context, this);
			case OperationSpec.MoveElement s -> new MoveElementStep().run(s, context, this);
			case OperationSpec.RemoveElement s -> new RemoveElementStep().run(s, context, this);
			case OperationSpec.For s -> new ForStep().run(s, context, this);
			case OperationSpec.If s -> new IfStep().run(s, context, this);
			case OperationSpec.Let s -> new LetStep().run(s, context, this);
			case OperationSpec.Switch s -> new SwitchStep().run(s, context, this);
			case OperationSpec.DeleteView s -> new DeleteViewStep().run(s, context, this);
			case OperationSpec.CreateView s -> new CreateViewStep().run(s, context, this);
			case OperationSpec.CreateEdgeView s -> new CreateEdgeViewStep().run(s, context, this);
			case OperationSpec.Navigation s -> new NavigationStep().run(s, context, this);
			case OperationSpec.JavaAction s -> new JavaActionStep().run(s, context, this);
			case OperationSpec.JavaActionCall s -> new JavaActionCallStep().run(s, context, this);
			case OperationSpec.Unsupported s -> throw run.failure(Where.of(s.identity()),
					"Operations of the kind " + s.kind() + " are not known here.");
		}
	}
}
