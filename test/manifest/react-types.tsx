/** Read by the compiler, never run: what fails to compile here is what a developer is told of. */
import '@pendopo/widgets/jsx/react';
import {Pendopo} from '@pendopo/sdk';
import type {PendopoSchedule as ScheduleElement} from '@pendopo/widgets';
import type {PendopoElements} from '@pendopo/widgets/jsx';
import {PendopoProvider, PendopoSchedule, PendopoSurvey} from '@pendopo/widgets/react';
import {createRef} from 'react';

const ref = createRef<ScheduleElement>();
const client = new Pendopo({server: 'https://layanan.example.go.id', office: '12.19'});

export const components = (
  <PendopoProvider client={client} lang="en">
    <PendopoSchedule
      ref={ref}
      office="12.19"
      limit={4}
      compact
      kind="school"
      className="jadwal"
      style={{minHeight: '40rem'}}
      onPendopoError={({code, error}) => console.warn(code.toUpperCase(), error.message)}
      onPendopoFilter={({filters}) => console.log(filters['district']?.length)}
    >
      <a href="/12.19/jadwal">Jadwal</a>
    </PendopoSchedule>
    <PendopoSurvey office="12.19" onPendopoSubmit={({form}) => console.log(form.length)} />
    {/* @ts-expect-error A number is a number. */}
    <PendopoSchedule limit="4" />
    {/* @ts-expect-error There is no such kind of visit. */}
    <PendopoSchedule kind="helicopter" />
    {/* @ts-expect-error There is no such language. */}
    <PendopoSchedule lang="jv" />
    {/* @ts-expect-error There is no such attribute. */}
    <PendopoSchedule colour="red" />
    {/* @ts-expect-error A schedule is not submitted. */}
    <PendopoSchedule onPendopoSubmit={() => {}} />
    {/* @ts-expect-error A load event has no code. */}
    <PendopoSchedule onPendopoLoad={({code}) => code} />
  </PendopoProvider>
);

export const tags = (
  <pendopo-provider office="12.19" client={client}>
    <pendopo-schedule class="jadwal" limit={4} compact onpendopo-filter={({filters}) => filters}>
      <a href="/12.19/jadwal">Jadwal</a>
    </pendopo-schedule>
    {/* @ts-expect-error A number is a number. */}
    <pendopo-schedule limit="4" />
    {/* @ts-expect-error A load event has no filters. */}
    <pendopo-schedule onpendopo-load={({filters}) => filters} />
    {/* @ts-expect-error There is no such element. */}
    <pendopo-jadwal />
  </pendopo-provider>
);

/** As Solid names events. */
type Solid = PendopoElements<{children?: unknown}, 'on:'>;
export const solid: Solid['pendopo-schedule'] = {
  office: '12.19',
  'on:pendopo-filter': ({filters}) => console.log(filters),
  // @ts-expect-error That is React's name for it.
  'onpendopo-load': () => {},
};
